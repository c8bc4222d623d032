import { at, box, chance, cuts, type Ink, oval, several, shape, stroke, turned } from './draw.ts'
import type { Colour } from './palette.ts'
import { blue, earthen, golden, green, lilac, rosy } from './rooms.ts'
import { bird, bush, fence, furrows, grass, house, landscape, poplar, tree } from './scenes.ts'
import {
  apple,
  basket,
  bottle,
  bowl,
  candle,
  carrot,
  crate,
  ear,
  flower,
  mug,
  roundLoaf,
  sprig,
} from './things.ts'

/** Somebody from the shoulders up, or to the ground when `tall`. */
const person = (coat: Colour, skin: Colour, hair: Colour, tall = 150): Ink =>
  shape(`M-46 0C-50 -${tall - 40} -40 -${tall} 0 -${tall}S50 -${tall - 40} 46 0z`, coat) +
  oval(0, -tall - 26, 29, 32, skin) +
  shape(
    `M-32 -${tall + 22}C-36 -${tall + 74} 36 -${tall + 74} 32 -${tall + 22}C20 -${tall + 44} -14 -${tall + 46} -32 -${tall + 22}z`,
    hair,
  )

const lantern = (colour: Colour): Ink =>
  oval(0, 0, 70, 70, 'honey', 0.25) +
  oval(0, 0, 36, 42, colour) +
  stroke('M-33 -14H33M-36 4H36M-30 22H30', 'cream', 3, 0.6) +
  box(-14, -50, 28, 10, 'bark', 2) +
  box(-12, 40, 24, 8, 'bark', 2)

const stars = (seed: number): Ink => {
  const random = chance(seed)
  return Array.from({ length: 40 }, () =>
    oval(random() * 800, random() * 330, 1.5 + random() * 2, 1.5 + random() * 2, 'cream', 0.8),
  ).join('')
}

const note = (): Ink => oval(0, 0, 15, 11, 'ink') + stroke('M13 -2V-66C26 -56 36 -52 34 -34', 'ink', 6)

const sheet = (x: number, y: number, angle: number, paper: Colour, pin: Colour): Ink =>
  at(
    x,
    y,
    1,
    turned(
      angle,
      box(-62, -76, 124, 152, paper, 2),
      stroke('M-40 -36H40M-40 -14H40M-40 8H24M-40 30H34', 'ash', 5, 0.6),
      oval(0, -64, 9, 9, pin),
    ),
  )

/** What people do together, and the turning of the year. */
export const gatherings: Readonly<Record<string, () => Ink>> = {
  supper: () =>
    lilac(
      ...[180, 330, 480, 630].map((x, index) =>
        at(
          x,
          470,
          1.15,
          person(
            (['rose', 'moss', 'ochre', 'river'] as const)[index] ?? 'rose',
            (['peach', 'bark', 'crust', 'peach'] as const)[index] ?? 'peach',
            (['bark', 'ink', 'ink', 'ochre'] as const)[index] ?? 'ink',
            120,
          ),
        ),
      ),
      box(60, 452, 680, 148, 'cream'),
      stroke('M60 476H740', 'blush', 6),
      at(400, 530, 0.8, roundLoaf()),
      at(200, 540, 0.62, bowl('rose', 'leaf', 3)),
      at(600, 540, 0.62, bowl('river', 'honey', 5)),
      at(305, 520, 0.6, candle('cream', 150)),
      at(500, 520, 0.6, candle('cream', 150)),
    ),
  kitchen: () =>
    golden(
      stroke('M180 110H620', 'bark', 12),
      ...[220, 300, 500, 580].map((x, index) =>
        at(
          x,
          110,
          1,
          stroke('M0 0V46', 'ash', 6),
          index % 2 ? oval(0, 84, 44, 40, 'clay') : stroke('M0 40V130M-22 130H22', 'ash', 12),
        ),
      ),
      at(
        400,
        520,
        1.25,
        shape('M-150 -120H150V-20C150 6 -150 6 -150 -20z', 'rose'),
        box(-166, -134, 332, 22, 'clay', 10),
        stroke('M-166 -100H-200M166 -100H200', 'clay', 16),
        stroke('M-50 -160C-70 -190 -30 -200 -50 -230M10 -166C-10 -196 30 -206 10 -240', 'ash', 6, 0.8),
      ),
      at(650, 536, 1, apple('leaf', 'mint')),
      at(160, 540, 0.9, turned(0, carrot())),
    ),
  bonfire: () =>
    landscape(
      {
        sky: 'night',
        sun: 'cream',
        sunAt: [640, 110],
        hills: [
          [380, 'deep'],
          [450, 'ink'],
        ],
      },
      stars(8),
      at(
        400,
        530,
        1.4,
        oval(0, -60, 220, 130, 'terracotta', 0.3),
        stroke('M-110 0L90 -50M110 0L-90 -50', 'bark', 26),
        shape(
          'M-80 -10C-120 -110 -40 -130 -50 -230C20 -180 20 -140 40 -110C60 -140 60 -160 66 -180C110 -110 120 -60 80 -10z',
          'terracotta',
        ),
        shape('M-44 -10C-64 -70 -10 -90 -12 -150C24 -110 24 -90 40 -80C64 -50 60 -30 44 -10z', 'honey'),
        shape('M-18 -10C-24 -40 0 -56 2 -84C24 -56 28 -30 18 -10z', 'cream'),
      ),
      ...[130, 220, 580, 670].map((x, index) =>
        at(
          x,
          560,
          0.9,
          person((['plum', 'rose', 'moss', 'river'] as const)[index] ?? 'plum', 'peach', 'ink', 130),
        ),
      ),
    ),
  lanterns: () =>
    landscape(
      {
        sky: 'night',
        sun: 'wheat',
        sunAt: [150, 120],
        hills: [
          [430, 'deep'],
          [510, 'ink'],
        ],
      },
      stars(21),
      stroke('M-10 130C200 250 560 250 810 110', 'cream', 4, 0.8),
      ...[
        [90, 222],
        [230, 270],
        [380, 285],
        [530, 262],
        [680, 212],
      ].map(([x = 0, y = 0], index) =>
        at(x, y, 1, lantern((['rose', 'honey', 'terracotta', 'pink', 'ochre'] as const)[index] ?? 'rose')),
      ),
      at(200, 540, 0.9, house('plum', 'night', 'honey')),
      at(640, 550, 1.1, house('plum', 'night', 'honey')),
      at(420, 560, 1, poplar('deep', 'river')),
    ),
  music: () =>
    rosy(
      at(
        330,
        520,
        1.5,
        shape(
          'M0 -10C-90 -6 -100 -90 -60 -120C-80 -150 -50 -196 0 -196S80 -150 60 -120C100 -90 90 -6 0 -10z',
          'crust',
        ),
        oval(0, -110, 26, 26, 'ink'),
        box(-10, -330, 20, 190, 'bark', 4),
        box(-18, -360, 36, 40, 'ink', 6),
        stroke('M-5 -330V-40M5 -330V-40', 'cream', 2),
        box(-30, -50, 60, 10, 'ink', 4),
      ),
      at(560, 300, 1.3, note()),
      at(640, 220, 1, note()),
      at(610, 400, 1.1, note()),
    ),
  choir: () =>
    blue(
      ...[150, 270, 400, 530, 650].map((x, index) =>
        at(
          x,
          470 + (index % 2) * 26,
          1.15,
          person(
            (['rose', 'cream', 'plum', 'cream', 'moss'] as const)[index] ?? 'rose',
            (['peach', 'crust', 'bark', 'peach', 'crust'] as const)[index] ?? 'peach',
            (['ochre', 'ink', 'ink', 'ash', 'bark'] as const)[index] ?? 'ink',
            140,
          ),
          oval(0, -152, 8, 11, 'ink'),
        ),
      ),
      at(210, 150, 0.9, note()),
      at(470, 110, 1, note()),
      at(620, 170, 0.8, note()),
    ),
  book: () =>
    green(
      at(
        400,
        540,
        1.3,
        shape('M0 -30C-60 -70 -160 -70 -220 -40V-230C-160 -260 -60 -260 0 -220z', 'milk'),
        shape('M0 -30C60 -70 160 -70 220 -40V-230C160 -260 60 -260 0 -220z', 'cream'),
        stroke(
          'M-190 -200C-140 -216 -80 -216 -30 -190M-190 -160C-140 -176 -80 -176 -30 -150M-190 -120C-140 -136 -80 -136 -30 -110',
          'ash',
          6,
          0.6,
        ),
        stroke('M30 -120C80 -146 140 -146 190 -130', 'ash', 6, 0.6),
        at(110, -150, 0.4, sprig(140, 4, 70, 'leaf', 'moss')),
        stroke('M0 -220V-28', 'ash', 4),
        shape(
          'M-230 -30C-160 -60 -60 -56 0 -16C60 -56 160 -60 230 -30V-10C160 -40 60 -36 0 4C-60 -36 -160 -40 -230 -10z',
          'rose',
        ),
      ),
    ),
  letter: () =>
    earthen(
      at(
        400,
        520,
        1.35,
        turned(
          -4,
          box(-190, -240, 380, 240, 'milk', 6),
          shape('M-190 -234L0 -90L190 -234z', 'cream'),
          stroke('M-190 -234L0 -90L190 -234M-190 -6L-50 -122M190 -6L50 -122', 'stone', 5),
          oval(0, -96, 34, 34, 'rose'),
          at(0, -78, 0.22, sprig(120, 3, 70, 'blush', 'cream')),
        ),
      ),
      at(660, 560, 0.8, mug('river')),
    ),
  noticeboard: () =>
    [
      box(0, 0, 800, 600, 'mint'),
      box(70, 60, 660, 480, 'bark', 8),
      box(96, 86, 608, 428, 'crust'),
      cuts(
        { x: 400, y: 300, rx: 300, ry: 200 },
        { count: 90, length: 5, angle: 40, colour: 'bark', seed: 3, width: 5, opacity: 0.4 },
      ),
      sheet(220, 220, -5, 'cream', 'rose'),
      sheet(390, 200, 3, 'blush', 'moss'),
      sheet(570, 230, -3, 'milk', 'ochre'),
      sheet(270, 400, 4, 'wheat', 'river'),
      sheet(450, 400, -4, 'cream', 'rose'),
      at(
        610,
        440,
        0.9,
        turned(
          5,
          box(-70, -76, 140, 130, 'sky', 2),
          at(0, 40, 0.5, sprig(140, 4, 70, 'leaf', 'moss')),
          oval(0, -64, 9, 9, 'plum'),
        ),
      ),
    ].join(''),
  calendar: () =>
    lilac(
      at(
        400,
        530,
        1.2,
        box(-180, -330, 360, 330, 'cream', 10),
        box(-180, -330, 360, 80, 'rose', 10),
        stroke('M-110 -350V-300M110 -350V-300', 'ink', 12),
        ...[0, 1, 2, 3].flatMap((row) =>
          [0, 1, 2, 3, 4, 5].map((column) =>
            row === 1 && column === 3
              ? oval(-131 + column * 52, -205 + row * 54, 21, 21, 'honey')
              : box(-150 + column * 52, -222 + row * 54, 36, 34, 'stone', 4, 0.7),
          ),
        ),
      ),
    ),
  bicycle: () =>
    landscape(
      {
        sky: 'sky',
        sun: 'honey',
        hills: [
          [330, 'mint'],
          [430, 'sage'],
          [500, 'crumb'],
        ],
      },
      at(
        400,
        540,
        1.25,
        ...[-130, 130].map((x) =>
          at(
            x,
            -70,
            1,
            stroke('M70 0A70 70 0 1 1 -70 0A70 70 0 1 1 70 0', 'ink', 9),
            stroke('M-66 0H66M0 -66V66M-46 -46L46 46M46 -46L-46 46', 'ash', 3),
          ),
        ),
        stroke('M-130 -70L-60 -180H70L0 -70zM-60 -180L0 -70M130 -70L66 -200L100 -216', 'rose', 11),
        stroke('M-84 -186H-36', 'bark', 14),
        at(118, -190, 0.5, basket(), at(-60, -130, 0.9, roundLoaf())),
      ),
    ),
  meeting: () =>
    earthen(
      ...[170, 320, 480, 630].map((x, index) =>
        at(
          x,
          480,
          1.1,
          person(
            (['river', 'rose', 'moss', 'plum'] as const)[index] ?? 'river',
            (['bark', 'peach', 'crust', 'peach'] as const)[index] ?? 'peach',
            (['ink', 'ash', 'ink', 'bark'] as const)[index] ?? 'ink',
            130,
          ),
        ),
      ),
      shape('M90 470H710L760 600H40z', 'crumb'),
      stroke('M90 470H710', 'crust', 9),
      at(260, 540, 0.5, mug('rose')),
      at(540, 540, 0.5, mug('river')),
      at(
        400,
        560,
        1,
        turned(
          -4,
          box(-80, -60, 160, 70, 'milk', 2),
          stroke('M-60 -42H60M-60 -24H60M-60 -8H20', 'ash', 4, 0.6),
        ),
      ),
    ),
  planting: () =>
    landscape(
      {
        sky: 'mint',
        sun: 'honey',
        hills: [
          [310, 'sage'],
          [390, 'clay'],
        ],
      },
      furrows(390, 'bark', 600),
      at(
        250,
        500,
        1.3,
        person('rose', 'crust', 'ink', 150),
        stroke('M40 -90L130 -30', 'rose', 26),
        oval(134, -28, 13, 13, 'crust'),
      ),
      at(470, 500, 0.8, sprig(90, 3, 60, 'leaf', 'moss')),
      at(560, 500, 0.7, sprig(90, 3, 60, 'leaf', 'moss')),
      at(640, 500, 0.6, sprig(90, 3, 60, 'leaf', 'moss')),
      at(120, 580, 0.6, crate()),
    ),
  harvest: () =>
    landscape(
      {
        sky: 'peach',
        sun: 'cream',
        sunAt: [400, 210],
        hills: [
          [300, 'sage'],
          [380, 'honey'],
          [470, 'ochre'],
        ],
      },
      ...[
        [180, 540],
        [400, 560],
        [620, 540],
      ].map(([x = 0, y = 0]) =>
        at(
          x,
          y,
          1.1,
          ...[-26, -16, -6, 6, 16, 26].map((angle) => turned(angle, ear('wheat'))),
          stroke('M-34 -60C-10 -48 10 -48 34 -60', 'bark', 10),
        ),
      ),
      bird(240, 140),
      bird(280, 120),
      grass(590, 'wheat', 9),
    ),
  snow: () =>
    landscape(
      {
        sky: 'sky',
        sun: 'cream',
        hills: [
          [310, 'stone'],
          [390, 'milk'],
          [480, 'cream'],
        ],
      },
      at(230, 450, 1.2, house('clay', 'milk', 'moss')),
      at(600, 500, 1.2, tree('milk', 'stone', 5)),
      at(700, 520, 1, tree('cream', 'stone', 6)),
      at(420, 470, 0.8, poplar('stone', 'milk')),
      fence(560),
      ...Array.from({ length: 46 }, (_, index) => {
        const random = chance(index + 60)
        return oval(random() * 800, random() * 560, 4, 4, 'milk', 0.95)
      }),
    ),
  blossom: () =>
    landscape(
      {
        sky: 'blush',
        sun: 'cream',
        hills: [
          [340, 'mint'],
          [440, 'sage'],
          [520, 'leaf'],
        ],
      },
      at(230, 520, 1.8, tree('pink', 'milk', 21)),
      at(560, 500, 1.5, tree('milk', 'pink', 22)),
      at(700, 540, 1, bush('pink', 'cream', 6)),
      ...Array.from({ length: 30 }, (_, index) => {
        const random = chance(index + 9)
        return oval(random() * 800, 330 + random() * 250, 5, 3.5, 'milk', 0.95)
      }),
      at(90, 590, 0.5, flower('ochre', 'terracotta')),
      at(430, 595, 0.45, flower('rose', 'honey')),
      several([[620, 595, 0.4]], () => flower('lilac', 'honey')),
      at(0, 0, 0, bottle('rose', 'bark')),
    ),
}
