import { at, box, cuts, type Ink, oval, several, shade, shape, stroke } from './draw.ts'
import { blue, earthen, golden, green, lilac, plain, rosy } from './rooms.ts'
import { apple, bottle, bowl, jar, mug, onion, sprig } from './things.ts'

const dots = (
  colour: 'rose' | 'plum' | 'leaf' | 'moss' | 'terracotta' | 'cream' | 'ochre',
  seed: number,
): Ink =>
  cuts(
    { x: 0, y: -74, rx: 60, ry: 58 },
    { count: 18, length: 16, angle: 40, colour, seed, width: 13, opacity: 0.7 },
  )

/** What keeps: jars, bottles and tins. */
export const larder: Readonly<Record<string, () => Ink>> = {
  honey: () =>
    lilac(
      at(320, 520, 1.5, jar('honey', 'ochre')),
      at(540, 524, 1.2, jar('ochre', 'honey')),
      at(
        640,
        450,
        1,
        stroke('M0 60L90 -120', 'bark', 12),
        oval(-2, 66, 30, 38, 'crust'),
        stroke('M-26 52H24M-30 66H28M-26 80H24', 'bark', 5),
      ),
    ),
  jam: () =>
    green(
      at(260, 520, 1.3, jar('rose', 'cream', dots('plum', 4))),
      at(430, 530, 1.5, jar('plum', 'blush', dots('rose', 5))),
      at(600, 520, 1.25, jar('terracotta', 'cream', dots('ochre', 6))),
    ),
  marmalade: () =>
    blue(
      at(330, 524, 1.5, jar('ochre', 'terracotta', dots('terracotta', 9))),
      at(540, 520, 1.2, jar('terracotta', 'ochre', dots('ochre', 3))),
    ),
  chutney: () =>
    golden(
      at(300, 520, 1.35, jar('clay', 'bark', dots('ochre', 12))),
      at(480, 530, 1.5, jar('bark', 'moss', dots('terracotta', 13))),
      at(640, 540, 0.95, onion()),
    ),
  pickles: () =>
    rosy(
      at(300, 520, 1.5, jar('sage', 'river', dots('moss', 14))),
      at(520, 526, 1.3, jar('blush', 'river', dots('rose', 15))),
    ),
  oil: () =>
    green(
      at(280, 520, 1.3, bottle('honey', 'bark')),
      at(420, 534, 1.45, bottle('ochre', 'moss')),
      at(560, 520, 1.25, bottle('leaf', 'bark')),
    ),
  vinegar: () =>
    lilac(
      at(300, 520, 1.35, bottle('rose', 'ink')),
      at(440, 534, 1.4, bottle('crust', 'ink')),
      at(620, 540, 1.1, apple('rose', 'blush')),
    ),
  cider: () =>
    golden(
      at(280, 520, 1.35, bottle('ochre', 'rose')),
      at(430, 530, 1.4, bottle('honey', 'rose')),
      at(
        590,
        536,
        1.3,
        shade(0, 2, 50),
        shape('M-46 -150H46L38 0H-38z', 'cream', 0.8),
        shape('M-42 -116H42L36 -6H-36z', 'honey'),
        oval(0, -116, 42, 9, 'cream'),
      ),
    ),
  juice: () =>
    blue(
      at(270, 520, 1.3, bottle('honey', 'leaf')),
      at(400, 532, 1.4, bottle('rose', 'leaf')),
      at(530, 520, 1.3, bottle('ochre', 'leaf')),
      at(650, 540, 0.95, apple('leaf', 'mint')),
    ),
  tea: () =>
    rosy(
      at(300, 524, 1.5, mug('river')),
      at(
        560,
        526,
        1,
        box(-90, -190, 180, 190, 'moss', 10),
        box(-70, -140, 140, 90, 'cream', 4),
        at(0, -54, 0.42, sprig(170, 4, 80, 'leaf', 'moss')),
        box(-94, -206, 188, 30, 'ochre', 6),
      ),
    ),
  coffee: () =>
    earthen(
      at(320, 524, 1.6, mug('cream')),
      several(
        [
          [520, 540, 1],
          [570, 552, 1],
          [620, 538, 1],
          [550, 566, 1],
          [600, 574, 1],
        ],
        () => oval(0, -14, 26, 18, 'bark') + stroke('M-20 -20C-6 -10 6 -18 20 -8', 'crumb', 4),
      ),
    ),
  salt: () =>
    plain(
      at(400, 526, 1.5, bowl('deep', 'milk', 21)),
      at(620, 556, 1, shape('M-40 0L-10 -40L30 -30L50 0z', 'milk'), shape('M-10 -40L30 -30L10 0z', 'sky')),
    ),
  soup: () =>
    green(
      at(
        400,
        526,
        1.55,
        stroke(
          'M-60 -150C-80 -180 -40 -200 -60 -236M0 -156C-20 -186 20 -206 0 -242M60 -150C40 -180 80 -200 60 -236',
          'cream',
          7,
          0.9,
        ),
        bowl('rose', 'terracotta', 8),
        at(0, -112, 0.4, sprig(60, 2, 50, 'leaf', 'moss')),
      ),
      at(640, 560, 1, stroke('M-50 0L60 -60', 'ash', 10), oval(-64, 8, 30, 18, 'ash')),
    ),
}
