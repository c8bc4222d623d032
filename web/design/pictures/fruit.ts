import { at, cuts, type Ink, leaf, several, shade, shape, stroke, turned } from './draw.ts'
import type { Colour } from './palette.ts'
import { blue, golden, green, lilac, plain, rosy } from './rooms.ts'
import { apple, berry, bowl, cherries, pear, plum } from './things.ts'

const heap = (skin: Colour): Ink =>
  several(
    [
      [-104, -78, 1.3],
      [-66, -82, 1.5],
      [-22, -84, 1.5],
      [24, -84, 1.5],
      [68, -82, 1.5],
      [104, -78, 1.3],
      [-44, -110, 1.5],
      [0, -114, 1.5],
      [44, -110, 1.5],
      [0, -140, 1.4],
    ],
    () => berry(skin),
  )

const rhubarb = (x: number, angle: number): Ink =>
  at(
    x,
    570,
    1.1,
    turned(
      angle,
      stroke('M0 0V-270', 'rose', 34),
      stroke('M-6 -6V-260M6 -10V-264', 'pink', 5),
      at(
        0,
        -262,
        1,
        turned(-60, leaf(150, 58, 'leaf', 'pink')),
        turned(-120, leaf(150, 58, 'moss', 'pink')),
        turned(-90, leaf(160, 50, 'leaf', 'pink')),
      ),
    ),
  )

/** From Fern's orchard, and from the hedge. */
export const fruit: Readonly<Record<string, () => Ink>> = {
  apples: () =>
    green(
      at(270, 520, 1.6, apple('rose', 'blush')),
      at(430, 530, 1.75, apple('ochre', 'wheat')),
      at(590, 520, 1.55, apple('rose', 'pink')),
    ),
  pears: () =>
    golden(
      at(270, 520, 1.5, pear('sage')),
      at(420, 530, 1.65, pear('ochre')),
      at(580, 520, 1.45, pear('sage')),
    ),
  plums: () =>
    blue(
      several(
        [
          [230, 520, 1.5],
          [350, 530, 1.6],
          [480, 524, 1.5],
          [600, 528, 1.45],
          [300, 430, 1.4],
          [420, 426, 1.5],
          [540, 434, 1.4],
        ],
        () => plum(),
      ),
    ),
  cherries: () =>
    rosy(at(280, 520, 1.5, cherries()), at(440, 536, 1.7, cherries()), at(600, 520, 1.45, cherries())),
  berries: () =>
    lilac(
      at(400, 530, 1.5, heap('rose'), bowl('cream', 'rose', 3), heap('rose')),
      several(
        [
          [190, 546, 1.5],
          [230, 560, 1.4],
          [610, 556, 1.5],
        ],
        () => berry('plum'),
      ),
    ),
  rhubarb: () => green(rhubarb(250, -16), rhubarb(340, -6), rhubarb(430, 4), rhubarb(520, 12)),
  quince: () =>
    plain(
      at(280, 520, 1.6, pear('honey')),
      at(440, 526, 1.5, apple('honey', 'cream')),
      at(590, 520, 1.5, pear('ochre')),
    ),
  damsons: () =>
    golden(
      at(410, 520, 1.45, heap('plum'), bowl('moss', 'plum', 5), heap('night')),
      at(190, 540, 1.1, plum('night')),
      at(650, 540, 1.1, plum()),
      shade(0, 0, 1),
      shape('M0 0z', 'ink'),
      cuts({ x: 400, y: 380, rx: 60, ry: 20 }, { count: 4, length: 8, angle: 20, colour: 'lilac', seed: 2 }),
    ),
}
