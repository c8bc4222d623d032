import { at, box, type Ink, leaf, oval, shape, stroke, turned } from './draw.ts'
import type { Colour } from './palette.ts'
import { ear, sprig } from './things.ts'

const plate = (ground: Colour, ring: Colour, ...ink: Ink[]): Ink =>
  box(0, 0, 400, 400, ground) + oval(200, 200, 176, 176, ring, 0.55) + ink.join('')

const berries = (colour: Colour): Ink =>
  [
    [-34, -10],
    [0, 4],
    [34, -8],
    [-18, 20],
    [18, 22],
    [0, 38],
  ]
    .map(
      ([x = 0, y = 0]) =>
        stroke(`M0 -40L${x} ${y}`, 'bark', 4) +
        oval(x, y, 15, 15, colour) +
        oval(x - 4, y - 5, 4, 4, 'cream', 0.8),
    )
    .join('')

const oakLeaf = (fill: Colour): Ink =>
  shape(
    'M0 0C20 -30 44 -24 50 -44C84 -40 84 -70 78 -84C110 -92 100 -120 84 -130C100 -160 70 -170 56 -166C40 -196 10 -206 0 -220C-10 -206 -40 -196 -56 -166C-70 -170 -100 -160 -84 -130C-100 -120 -110 -92 -78 -84C-84 -70 -84 -40 -50 -44C-44 -24 -20 -30 0 0z',
    fill,
  ) + stroke('M0 40V-190M0 -50L44 -84M0 -50L-44 -84M0 -100L54 -136M0 -100L-54 -136', 'cream', 5, 0.75)

const bloom = (petal: Colour, eye: Colour, size = 34): Ink =>
  [0, 72, 144, 216, 288]
    .map((angle) => turned(angle, oval(0, -size * 0.8, size * 0.62, size * 0.7, petal)))
    .join('') + oval(0, 0, size * 0.42, size * 0.42, eye)

/** Square portraits for those who show no face: a twig each. */
export const sprigs: Readonly<Record<string, () => Ink>> = {
  'sprig-ash': () => plate('rose', 'clay', at(200, 340, 1.15, sprig(220, 5, 92, 'mint', 'cream'))),
  'sprig-oak': () => plate('moss', 'leaf', at(200, 310, 1.15, oakLeaf('honey'))),
  'sprig-rowan': () =>
    plate(
      'sky',
      'cream',
      at(200, 330, 1, sprig(220, 5, 84, 'moss', 'sage'), at(0, -90, 1.15, berries('terracotta'))),
    ),
  'sprig-hazel': () =>
    plate(
      'wheat',
      'cream',
      at(
        200,
        330,
        1.1,
        sprig(200, 3, 110, 'leaf', 'moss'),
        at(
          -24,
          -60,
          1,
          oval(0, 0, 26, 30, 'crust'),
          shape('M-30 -8C-30 -40 30 -40 30 -8C10 -16 -10 -16 -30 -8z', 'sage'),
        ),
        at(
          34,
          -40,
          0.9,
          oval(0, 0, 26, 30, 'crust'),
          shape('M-30 -8C-30 -40 30 -40 30 -8C10 -16 -10 -16 -30 -8z', 'sage'),
        ),
      ),
    ),
  'sprig-willow': () => plate('river', 'deep', at(200, 345, 1.1, sprig(240, 8, 84, 'mint', 'cream'))),
  'sprig-elder': () =>
    plate(
      'lilac',
      'plum',
      at(
        200,
        345,
        1,
        sprig(200, 4, 92, 'leaf', 'mint'),
        ...[
          [-50, -220],
          [0, -246],
          [50, -220],
          [-26, -200],
          [26, -200],
          [0, -214],
        ].map(([x = 0, y = 0]) => at(x, y, 0.62, bloom('milk', 'honey'))),
      ),
    ),
  'sprig-hawthorn': () =>
    plate(
      'mint',
      'sage',
      at(
        200,
        345,
        1.05,
        sprig(220, 5, 66, 'moss', 'leaf'),
        at(-46, -150, 0.95, bloom('milk', 'rose')),
        at(48, -110, 1, bloom('milk', 'rose')),
        at(6, -220, 1, bloom('milk', 'rose')),
      ),
    ),
  'sprig-rose': () =>
    plate(
      'cream',
      'blush',
      at(
        200,
        350,
        1.1,
        sprig(190, 3, 84, 'moss', 'leaf'),
        at(0, -210, 1.9, bloom('pink', 'honey')),
        at(56, -110, 0.9, bloom('rose', 'honey')),
      ),
    ),
  'sprig-fern': () =>
    plate(
      'peach',
      'crumb',
      at(
        200,
        360,
        1.1,
        stroke('M0 0C8 -100 -4 -200 10 -270', 'moss', 6),
        ...Array.from({ length: 11 }, (_, index) =>
          at(
            2,
            -30 - index * 21,
            1,
            turned(-24, leaf(110 - index * 8, 13, 'moss', 'sage')),
            turned(-156, leaf(110 - index * 8, 13, 'leaf', 'sage')),
          ),
        ),
      ),
    ),
  'sprig-wheat': () =>
    plate(
      'deep',
      'river',
      at(200, 350, 1.15, turned(-16, ear('honey')), ear('wheat'), turned(16, ear('honey'))),
    ),
}
