import { at, blob, box, chance, cuts, type Ink, oval, shape, stroke } from './draw.ts'
import type { Colour } from './palette.ts'

export const width = 800
export const height = 600

/** A wall with an arched niche, a table, and things on it. */
export function stillLife(
  { wall, niche, table, edge }: { wall: Colour; niche: Colour; table: Colour; edge: Colour },
  ...things: Ink[]
): Ink {
  return [
    box(0, 0, width, height, wall),
    shape('M150 470V280C150 130 262 40 400 40S650 130 650 280V470z', niche),
    cuts(
      { x: 400, y: 250, rx: 360, ry: 210 },
      { count: 46, length: 26, angle: 90, colour: wall, seed: 11, opacity: 0.5 },
    ),
    box(0, 452, width, 148, table),
    box(0, 452, width, 9, edge),
    cuts(
      { x: 400, y: 540, rx: 420, ry: 44 },
      { count: 34, length: 64, angle: 0, colour: edge, seed: 5, opacity: 0.5 },
    ),
    ...things,
  ].join('')
}

/** Sky and sun (or moon) over rows of hills, the nearest last. */
export function landscape(
  {
    sky,
    sun,
    sunAt = [590, 150],
    hills,
  }: {
    sky: Colour
    sun: Colour
    sunAt?: readonly [number, number]
    hills: readonly (readonly [y: number, colour: Colour])[]
  },
  ...things: Ink[]
): Ink {
  return [
    box(0, 0, width, height, sky),
    oval(sunAt[0], sunAt[1], 62, 62, sun),
    cuts(
      { x: 400, y: 130, rx: 400, ry: 110 },
      { count: 18, length: 90, angle: 0, colour: 'cream', seed: 31, width: 5, opacity: 0.55 },
    ),
    ...hills.map(([y, colour], index) => hill(y, colour, index + 3)),
    ...things,
  ].join('')
}

export function hill(y: number, colour: Colour, seed: number): Ink {
  const random = chance(seed * 97)
  const [a, b, c] = [random(), random(), random()].map((value) => (value - 0.5) * 110)
  const d = `M-10 ${y + (a ?? 0)}C150 ${y - 70 + (b ?? 0)} 260 ${y + 60} 420 ${y + (c ?? 0) / 2}S680 ${y - 60 + (a ?? 0)} 810 ${y + (b ?? 0)}V610H-10z`
  return shape(d, colour)
}

/** Ploughed rows that run together towards the back. */
export function furrows(top: number, colour: Colour, vanish = 420): Ink {
  const lines = Array.from({ length: 13 }, (_, index) => {
    const x = -280 + index * 115
    return `M${x} 610Q${(x + vanish) / 2} ${(610 + top) / 2 - 20} ${vanish + (index - 6) * 16} ${top}`
  })
  return stroke(lines.join(''), colour, 7, 0.65)
}

export const tree = (crown: Colour, dark: Colour, seed = 1): Ink =>
  [
    shape('M-7 0C-5 -30 -8 -50 -4 -80H5C8 -50 5 -30 9 0z', 'bark'),
    shape(blob(0, -110, 58, 54, seed, 0.1), crown),
    cuts({ x: 6, y: -104, rx: 46, ry: 42 }, { count: 16, length: 16, angle: 60, colour: dark, seed }),
  ].join('')

export const poplar = (crown: Colour, dark: Colour): Ink =>
  shape('M-4 0V-30H4V0z', 'bark') +
  shape('M0 -190C26 -140 30 -60 0 -24C-30 -60 -26 -140 0 -190z', crown) +
  cuts({ x: 0, y: -100, rx: 16, ry: 66 }, { count: 9, length: 18, angle: 80, colour: dark, seed: 4 })

export const house = (wall: Colour, roof: Colour, door: Colour): Ink =>
  [
    box(-60, -78, 120, 78, wall),
    shape('M-74 -74L-46 -126H46L74 -74z', roof),
    stroke('M-60 -88H60M-54 -101H54M-48 -114H48', 'ink', 2, 0.18),
    shape('M-14 0V-36C-14 -56 14 -56 14 -36V0z', door),
    box(-46, -58, 20, 24, 'honey', 2),
    box(26, -58, 20, 24, 'honey', 2),
    box(28, -140, 16, 34, roof),
  ].join('')

export const bush = (colour: Colour, dark: Colour, seed: number): Ink =>
  shape(blob(0, -22, 48, 28, seed, 0.12), colour) +
  cuts({ x: 0, y: -20, rx: 38, ry: 18 }, { count: 9, length: 12, angle: 70, colour: dark, seed })

export const cloud = (): Ink =>
  shape('M-70 10C-80 -20 -40 -34 -26 -22C-18 -54 34 -54 38 -22C66 -30 84 0 66 10z', 'cream', 0.9)

export const grass = (y: number, colour: Colour, seed: number): Ink =>
  cuts({ x: 400, y, rx: 400, ry: 34 }, { count: 44, length: 20, angle: 84, colour, seed, width: 4 })

export const fence = (y: number): Ink =>
  stroke(
    Array.from({ length: 11 }, (_, index) => `M${index * 80} ${y - 44}V${y + 12}`).join('') +
      `M0 ${y - 30}H800M0 ${y - 8}H800`,
    'bark',
    7,
  )

export const bird = (x: number, y: number): Ink =>
  at(x, y, 1, stroke('M-14 0Q-7 -10 0 0Q7 -10 14 0', 'ink', 3, 0.6))
