import { at, type Ink, oval, several, shape, stroke } from './draw.ts'
import { blue, earthen, golden, green, plain, rosy } from './rooms.ts'
import { bowl, butter, cheeseWedge, cheeseWheel, egg, jar, milkBottle, sprig } from './things.ts'

/** From Dilys's dairy, and from under the hens. */
export const dairy: Readonly<Record<string, () => Ink>> = {
  cheese: () =>
    rosy(
      at(350, 470, 1.15, cheeseWheel('crust', 'honey')),
      at(520, 540, 1.15, cheeseWedge('crust', 'honey')),
    ),
  'blue-cheese': () =>
    golden(
      at(340, 470, 1.1, cheeseWheel('stone', 'milk', 'river')),
      at(520, 540, 1.2, cheeseWedge('ash', 'milk', 'river')),
    ),
  'goat-cheese': () =>
    green(
      several(
        [
          [260, 470, 0.55],
          [440, 470, 0.55],
          [350, 410, 0.55],
        ],
        () => cheeseWheel('milk', 'cream'),
      ),
      at(520, 540, 0.95, cheeseWedge('cream', 'milk')),
      at(210, 560, 0.9, sprig(150, 5, 40, 'leaf', 'moss')),
    ),
  butter: () => blue(at(400, 520, 1.6, butter())),
  yoghurt: () =>
    earthen(
      at(300, 520, 1.45, jar('milk', 'river', oval(0, -130, 56, 8, 'cream'))),
      at(540, 528, 0.95, bowl('rose', 'milk', 6)),
    ),
  milk: () =>
    green(
      at(290, 520, 1.35, milkBottle()),
      at(430, 530, 1.5, milkBottle()),
      at(580, 528, 1, shape('M-44 -110H44L34 0H-34z', 'sky'), shape('M-40 -84H40L33 -4H-33z', 'milk')),
    ),
  eggs: () =>
    plain(
      several(
        [
          [300, 480, 1.25],
          [380, 470, 1.3],
          [460, 476, 1.25],
          [530, 484, 1.2],
          [250, 490, 1.1],
        ],
        (index) => egg((['crumb', 'peach', 'milk', 'sky', 'crumb'] as const)[index] ?? 'crumb'),
      ),
      at(
        395,
        530,
        1,
        shape('M-210 -60C-150 -40 150 -40 210 -60L170 20C100 36 -100 36 -170 20z', 'ash'),
        stroke('M-150 -50V10M-90 -46V20M-30 -44V24M30 -44V24M90 -46V20M150 -50V10', 'stone', 6, 0.8),
      ),
    ),
}
