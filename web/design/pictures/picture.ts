import { animals } from './animals.ts'
import { bakery } from './bakery.ts'
import { dairy } from './dairy.ts'
import type { Ink } from './draw.ts'
import { fruit } from './fruit.ts'
import { garden } from './garden.ts'
import { gatherings } from './gatherings.ts'
import { larder } from './larder.ts'
import { places } from './places.ts'
import { height, width } from './scenes.ts'
import { sprigs } from './sprigs.ts'
import { vegetables } from './vegetables.ts'

const scenes: Readonly<Record<string, () => Ink>> = {
  ...bakery,
  ...fruit,
  ...vegetables,
  ...dairy,
  ...larder,
  ...garden,
  ...places,
  ...gatherings,
  ...animals,
}

/** Every picture that there is, as listed in the README. */
export const pictureNames: readonly string[] = [...Object.keys(scenes), ...Object.keys(sprigs)]

/**
 * Draws a picture: a complete SVG document, 800 by 600, or 400 by 400 for a sprig.
 *
 * @throws Error when there is no picture of that name
 */
export function picture(name: string): string {
  const scene = scenes[name]
  if (scene) return svg(width, height, scene())
  const sprig = sprigs[name]
  if (sprig) return svg(400, 400, sprig())
  throw new Error(`There is no picture called ${name}.`)
}

const svg = (w: number, h: number, ink: Ink): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${ink}</svg>\n`
