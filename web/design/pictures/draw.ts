import { type Colour, palette } from './palette.ts'

/** A piece of SVG. */
export type Ink = string

const round = (value: number): string => String(Math.round(value * 10) / 10)

/** A small deterministic generator (mulberry32): the same seed draws the same line, everywhere and always. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const shape = (d: string, fill: Colour, opacity = 1): Ink =>
  `<path d="${d}" fill="${palette[fill]}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`

export const stroke = (d: string, colour: Colour, width = 4, opacity = 1): Ink =>
  `<path d="${d}" fill="none" stroke="${palette[colour]}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`

export const oval = (x: number, y: number, rx: number, ry: number, fill: Colour, opacity = 1): Ink =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${palette[fill]}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`

export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Colour,
  radius = 0,
  opacity = 1,
): Ink =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${palette[fill]}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`

/** Moves, scales and turns what is drawn around its own origin. */
export const at = (x: number, y: number, scale: number, ...ink: Ink[]): Ink =>
  `<g transform="translate(${round(x)} ${round(y)}) scale(${scale})">${ink.join('')}</g>`

export const turned = (degrees: number, ...ink: Ink[]): Ink =>
  `<g transform="rotate(${round(degrees)})">${ink.join('')}</g>`

/** A closed curve that no compass drew. */
export function blob(x: number, y: number, rx: number, ry: number, seed: number, wobble = 0.05): string {
  const random = chance(seed)
  const count = 10
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2
    const reach = 1 + (random() - 0.5) * 2 * wobble
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach] as const
  })
  return closed(points)
}

type Point = readonly [number, number]

/** A smooth closed curve through points (Catmull-Rom as Bézier). */
export function closed(points: readonly Point[]): string {
  const point = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0]
  let d = `M${round(point(0)[0])} ${round(point(0)[1])}`
  for (let index = 0; index < points.length; index++) {
    const [a, b, c, e] = [point(index - 1), point(index), point(index + 1), point(index + 2)]
    d += `C${round(b[0] + (c[0] - a[0]) / 6)} ${round(b[1] + (c[1] - a[1]) / 6)} ${round(c[0] - (e[0] - b[0]) / 6)} ${round(c[1] - (e[1] - b[1]) / 6)} ${round(c[0])} ${round(c[1])}`
  }
  return `${d}z`
}

/** Short cuts, as a gouge leaves them in lino: they give a flat shape its grain. */
export function cuts(
  area: { x: number; y: number; rx: number; ry: number },
  options: {
    count: number
    length: number
    angle: number
    colour: Colour
    seed: number
    width?: number
    opacity?: number
  },
): Ink {
  const random = chance(options.seed)
  let d = ''
  for (let index = 0; index < options.count; index++) {
    const turn = random() * Math.PI * 2
    const reach = Math.sqrt(random()) * 0.9
    const x = area.x + Math.cos(turn) * area.rx * reach
    const y = area.y + Math.sin(turn) * area.ry * reach
    const angle = ((options.angle + (random() - 0.5) * 24) * Math.PI) / 180
    const half = (options.length * (0.5 + random() * 0.5)) / 2
    const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half]
    d += `M${round(x - dx)} ${round(y - dy)}L${round(x + dx)} ${round(y + dy)}`
  }
  return stroke(d, options.colour, options.width ?? 3, options.opacity ?? 1)
}

/** Copies of a thing, placed by hand: x, y and scale of each. */
export const several = (
  places: readonly (readonly [number, number, number])[],
  one: (index: number) => Ink,
): Ink => places.map(([x, y, scale], index) => at(x, y, scale, one(index))).join('')

export const shade = (x: number, y: number, rx: number, ry = rx * 0.16): Ink =>
  oval(x, y, rx, ry, 'ink', 0.16)

/** A leaf from the origin to the right. */
export const leaf = (length: number, width: number, fill: Colour, vein: Colour): Ink =>
  shape(
    `M0 0C${length * 0.25} ${-width} ${length * 0.7} ${-width} ${length} 0C${length * 0.7} ${width * 0.8} ${length * 0.25} ${width * 0.8} 0 0z`,
    fill,
  ) +
  stroke(
    `M${length * 0.1} 0Q${length * 0.5} ${-width * 0.1} ${length * 0.88} 0`,
    vein,
    Math.max(1.5, width * 0.09),
    0.7,
  )
