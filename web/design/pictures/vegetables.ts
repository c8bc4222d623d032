import { at, type Ink, several, stroke, turned } from './draw.ts'
import { blue, earthen, golden, green, lilac, plain, rosy } from './rooms.ts'
import {
  basket,
  beet,
  bowl,
  cabbage,
  carrot,
  crate,
  garlic,
  leek,
  mushroom,
  onion,
  peaPod,
  pepper,
  potato,
  spear,
  sprig,
  squash,
  tomato,
} from './things.ts'

const leaves = (x: number, y: number, scale: number): Ink =>
  at(
    x,
    y,
    scale,
    ...[-50, -25, 0, 25, 50].map((angle) =>
      turned(angle, sprig(150, 4, 60, angle % 50 === 0 ? 'leaf' : 'sage', 'moss')),
    ),
  )

/** From Chioma's fields. */
export const vegetables: Readonly<Record<string, () => Ink>> = {
  carrots: () =>
    blue(
      ...[
        [270, -24],
        [340, -10],
        [410, 2],
        [480, 14],
        [550, 28],
      ].map(([x = 0, angle = 0]) => at(x, 330, 1.2, turned(angle, carrot()))),
    ),
  beetroot: () =>
    green(
      at(270, 420, 1.25, turned(-12, beet())),
      at(420, 436, 1.4, beet()),
      at(570, 420, 1.25, turned(12, beet())),
    ),
  leeks: () =>
    earthen(
      at(290, 550, 1.3, turned(-10, leek())),
      at(400, 560, 1.4, leek()),
      at(510, 550, 1.3, turned(10, leek())),
    ),
  squash: () => lilac(at(330, 520, 1.5, squash()), at(590, 530, 1.05, squash('moss', 'sage'))),
  tomatoes: () =>
    golden(
      several(
        [
          [240, 524, 1.5],
          [400, 534, 1.65],
          [560, 524, 1.5],
        ],
        () => tomato(),
      ),
      several(
        [
          [320, 426, 1.4],
          [480, 426, 1.4],
        ],
        (index) => tomato(index ? 'ochre' : 'rose'),
      ),
    ),
  potatoes: () =>
    plain(
      several(
        [
          [230, 524, 1.5],
          [400, 534, 1.7],
          [570, 524, 1.5],
          [310, 450, 1.4],
          [490, 450, 1.4],
        ],
        (index) => potato(index + 3, index % 2 ? 'crumb' : 'crust'),
      ),
    ),
  onions: () =>
    rosy(at(260, 520, 1.5, onion()), at(420, 530, 1.7, onion('ochre')), at(580, 520, 1.45, onion('rose'))),
  cabbage: () => golden(at(400, 524, 1.7, cabbage())),
  salad: () =>
    rosy(
      leaves(320, 420, 1),
      leaves(480, 420, 1),
      leaves(400, 400, 1.15),
      at(400, 530, 1.4, bowl('river', 'leaf', 8)),
      at(640, 540, 0.95, tomato()),
    ),
  mushrooms: () =>
    green(
      at(260, 530, 1.6, mushroom()),
      at(420, 536, 2.1, mushroom()),
      at(580, 530, 1.5, mushroom()),
      at(340, 552, 1, mushroom()),
    ),
  garlic: () => lilac(at(260, 520, 1.6, garlic()), at(410, 530, 1.9, garlic()), at(570, 520, 1.5, garlic())),
  peas: () =>
    earthen(
      at(330, 420, 1.35, turned(-12, peaPod())),
      at(480, 500, 1.5, turned(8, peaPod())),
      at(300, 545, 1.1, turned(-4, peaPod())),
    ),
  beans: () =>
    golden(
      ...[250, 300, 350, 400, 450, 500, 550].map((x, index) =>
        at(
          x,
          560,
          1,
          turned(
            -16 + index * 5,
            stroke('M0 0C26 -90 -20 -190 10 -300', index % 2 ? 'leaf' : 'moss', 22),
            stroke('M2 -20C24 -100 -16 -190 8 -280', 'sage', 4),
          ),
        ),
      ),
    ),
  peppers: () =>
    blue(
      at(260, 524, 1.6, pepper('rose')),
      at(420, 534, 1.8, pepper('ochre')),
      at(580, 524, 1.6, pepper('leaf')),
    ),
  asparagus: () =>
    rosy(
      ...[-24, -16, -8, 0, 8, 16, 24].map((angle, index) =>
        at(400 + angle * 3, 560, 1.35 + (index % 2) * 0.12, turned(angle * 0.6, spear())),
      ),
      stroke('M318 430C370 450 430 450 482 430', 'ochre', 16),
    ),
  'veg-box': () =>
    green(
      at(300, 400, 1.1, turned(-18, leek())),
      at(230, 420, 1, turned(-10, carrot())),
      at(400, 420, 1, cabbage()),
      at(530, 420, 1, squash()),
      at(330, 420, 0.95, tomato()),
      at(590, 400, 0.9, beet()),
      at(400, 540, 1.25, crate()),
      at(0, 0, 0, basket()),
    ),
}
