import { at, blob, box, cuts, type Ink, leaf, oval, several, shape, stroke, turned } from './draw.ts'
import { bird, bush, cloud, fence, furrows, grass, hill, house, landscape, poplar, tree } from './scenes.ts'
import {
  basket,
  bottle,
  cabbage,
  carrot,
  crate,
  milkBottle,
  pot,
  roundLoaf,
  sprig,
  squash,
  tomato,
} from './things.ts'

const day = { sky: 'sky', sun: 'honey' } as const
const evening = { sky: 'peach', sun: 'cream' } as const
const morning = { sky: 'blush', sun: 'honey' } as const

const water = (): Ink =>
  shape(
    'M470 330C440 370 300 390 330 440S560 500 420 610H60C240 520 240 480 230 440S380 370 440 330z',
    'river',
  ) +
  stroke(
    'M330 420C350 450 330 470 320 490M300 540C330 520 360 540 390 520M210 580C250 560 280 580 310 566',
    'sky',
    5,
    0.8,
  )

const awning = (width: number): Ink =>
  Array.from({ length: 8 }, (_, index) => {
    const x = -width / 2 + (index * width) / 8
    return shape(
      `M${x} -40H${x + width / 8}V10C${x + width / 8} 34 ${x} 34 ${x} 10z`,
      index % 2 ? 'cream' : 'rose',
    )
  }).join('')

const hive = (paint: 'cream' | 'sky' | 'blush' | 'honey'): Ink =>
  box(-56, -150, 112, 140, paint, 4) +
  stroke('M-56 -104H56M-56 -58H56', 'bark', 5, 0.6) +
  shape('M-70 -146L-54 -180H54L70 -146z', 'bark') +
  box(-26, -28, 52, 11, 'ink', 3) +
  stroke('M-40 -10V14M40 -10V14', 'bark', 10)

/** A rose among its leaves. */
const bloom = (petals: 'rose' | 'pink', turn: number): Ink =>
  turned(
    turn * 40,
    at(-26, 20, 1, turned(150, leaf(46, 15, 'leaf', 'moss'))),
    at(26, 14, 1, turned(24, leaf(46, 15, 'sage', 'moss'))),
    at(6, -24, 1, turned(-70, leaf(40, 14, 'leaf', 'moss'))),
    shape(blob(0, 0, 34, 32, 7 + turn, 0.08), petals),
    stroke('M-12 4C-10 -14 14 -16 14 0C14 12 -4 14 -4 2', 'cream', 4, 0.7),
  )

const panes = (): Ink =>
  stroke(
    'M-220 0V-180L0 -290L220 -180V0zM-220 -180H220M-110 0V-236M0 0V-290M110 0V-236M-220 -90H220',
    'cream',
    9,
  )

/** Where it all happens. */
export const places: Readonly<Record<string, () => Ink>> = {
  hills: () =>
    landscape(
      {
        ...day,
        hills: [
          [300, 'sage'],
          [360, 'leaf'],
          [440, 'moss'],
          [530, 'leaf'],
        ],
      },
      at(170, 390, 0.7, tree('moss', 'sage', 4)),
      at(620, 450, 0.9, tree('leaf', 'moss', 5)),
      at(690, 460, 0.7, tree('moss', 'sage', 6)),
      bird(300, 170),
      bird(350, 150),
      grass(570, 'mint', 3),
    ),
  river: () =>
    landscape(
      {
        ...morning,
        hills: [
          [290, 'sage'],
          [350, 'leaf'],
          [430, 'sage'],
        ],
      },
      water(),
      at(600, 470, 1.1, tree('leaf', 'moss', 7)),
      at(700, 520, 1, poplar('moss', 'sage')),
      at(150, 440, 0.8, tree('moss', 'leaf', 8)),
      grass(590, 'moss', 5),
    ),
  orchard: () =>
    landscape(
      {
        ...day,
        hills: [
          [310, 'mint'],
          [390, 'sage'],
          [470, 'leaf'],
        ],
      },
      ...[
        [120, 440, 0.8],
        [280, 430, 0.8],
        [440, 436, 0.8],
        [600, 430, 0.8],
        [200, 550, 1.3],
        [420, 560, 1.35],
        [650, 552, 1.3],
      ].map(([x = 0, y = 0, s = 1], index) =>
        at(
          x,
          y,
          s,
          tree('moss', 'leaf', index + 11),
          several(
            [
              [-28, -120, 1],
              [14, -136, 1],
              [30, -100, 1],
              [-10, -96, 1],
            ],
            () => oval(0, 0, 8, 8, 'rose'),
          ),
        ),
      ),
    ),
  village: () =>
    landscape(
      {
        ...evening,
        sunAt: [180, 150],
        hills: [
          [270, 'sage'],
          [340, 'leaf'],
          [450, 'moss'],
        ],
      },
      at(180, 430, 1.1, house('cream', 'terracotta', 'rose')),
      at(330, 410, 1.25, house('blush', 'clay', 'river')),
      at(640, 440, 1.15, house('cream', 'clay', 'moss')),
      at(
        490,
        440,
        1.5,
        box(-36, -190, 72, 190, 'stone'),
        shape('M-46 -186L0 -290L46 -186z', 'deep'),
        box(-10, -150, 20, 36, 'ink', 10),
        house('stone', 'deep', 'bark'),
      ),
      at(60, 470, 0.9, poplar('moss', 'leaf')),
      at(740, 470, 1, poplar('moss', 'leaf')),
      at(250, 500, 1, bush('leaf', 'moss', 4)),
      at(560, 510, 1.2, bush('sage', 'moss', 5)),
      stroke('M400 610C390 560 430 520 420 470', 'crumb', 34),
    ),
  hall: () =>
    landscape(
      {
        ...evening,
        hills: [
          [310, 'sage'],
          [420, 'leaf'],
          [500, 'moss'],
        ],
      },
      at(
        400,
        520,
        1,
        box(-230, -190, 460, 190, 'cream'),
        shape('M-260 -180L-180 -300H180L260 -180z', 'rose'),
        stroke('M-236 -206H236M-216 -236H216M-196 -266H196', 'ink', 4, 0.15),
        shape('M-44 0V-100C-44 -160 44 -160 44 -100V0z', 'moss'),
        ...[-170, -110, 110, 170].map((x) =>
          shape(`M${x - 20} -50V-110C${x - 20} -140 ${x + 20} -140 ${x + 20} -110V-50z`, 'honey'),
        ),
        box(-14, -350, 28, 54, 'cream'),
        shape('M-26 -346L0 -390L26 -346z', 'rose'),
      ),
      at(90, 520, 1.1, tree('leaf', 'moss', 9)),
      at(720, 520, 1.2, tree('moss', 'leaf', 10)),
    ),
  'market-stall': () =>
    landscape(
      {
        ...day,
        sunAt: [110, 130],
        hills: [
          [320, 'mint'],
          [430, 'sage'],
          [520, 'crumb'],
        ],
      },
      at(
        400,
        560,
        1,
        stroke('M-250 0V-330M250 0V-330', 'bark', 16),
        box(-290, -130, 580, 130, 'crust', 4),
        stroke('M-290 -90H290M-290 -46H290', 'bark', 5, 0.5),
        at(-200, -130, 0.75, cabbage()),
        at(-90, -130, 0.75, tomato()),
        at(-20, -130, 0.75, tomato('rose')),
        at(60, -130, 0.7, roundLoaf()),
        at(170, -130, 0.75, squash()),
        at(240, -130, 0.55, bottle('leaf', 'bark')),
        at(0, -330, 1, awning(600)),
      ),
    ),
  barn: () =>
    landscape(
      {
        ...morning,
        hills: [
          [300, 'sage'],
          [400, 'leaf'],
          [500, 'wheat'],
        ],
      },
      at(
        400,
        530,
        1.25,
        box(-170, -150, 340, 150, 'clay'),
        shape('M-190 -146L-120 -260H120L190 -146z', 'bark'),
        box(-60, -116, 120, 116, 'cream'),
        stroke('M-60 -116L60 0M60 -116L-60 0', 'clay', 8),
        box(-24, -214, 48, 44, 'cream'),
        stroke('M-150 -140V-6M-110 -140V-6M110 -140V-6M150 -140V-6', 'ink', 4, 0.2),
      ),
      fence(580),
      at(690, 470, 1, poplar('moss', 'leaf')),
    ),
  mill: () =>
    landscape(
      {
        ...day,
        hills: [
          [300, 'mint'],
          [380, 'sage'],
          [470, 'leaf'],
        ],
      },
      shape('M-10 540C200 500 500 590 810 530V610H-10z', 'river'),
      at(
        330,
        520,
        1.4,
        house('cream', 'clay', 'moss'),
        box(-60, -130, 120, 60, 'cream'),
        shape('M-74 -126L-46 -178H46L74 -126z', 'clay'),
      ),
      at(
        500,
        490,
        1,
        oval(0, 0, 92, 92, 'bark'),
        oval(0, 0, 66, 66, 'river'),
        ...[0, 45, 90, 135].map((angle) => turned(angle, stroke('M-100 0H100', 'crust', 16))),
        oval(0, 0, 14, 14, 'bark'),
      ),
      stroke('M60 560C120 550 160 570 220 560M520 575C580 565 620 580 690 570', 'sky', 6),
      at(680, 480, 1.1, tree('moss', 'leaf', 3)),
    ),
  oven: () =>
    [
      box(0, 0, 800, 600, 'peach'),
      box(0, 500, 800, 100, 'bark'),
      shape('M110 520V330C110 150 240 70 400 70S690 150 690 330V520z', 'stone'),
      stroke(
        'M130 420H250M550 420H670M150 300H270M540 300H650M230 180L310 240M570 180L490 240',
        'ash',
        6,
        0.6,
      ),
      shape('M240 520V380C240 290 310 240 400 240S560 290 560 380V520z', 'ink'),
      shape(
        'M290 520C280 440 340 430 330 370C380 400 390 440 400 470C420 430 420 400 450 380C450 440 520 450 510 520z',
        'terracotta',
      ),
      shape('M340 520C335 470 380 460 385 430C405 460 420 470 430 450C440 480 470 490 462 520z', 'honey'),
      at(400, 560, 0.9, roundLoaf()),
    ].join(''),
  beehives: () =>
    landscape(
      {
        ...day,
        hills: [
          [310, 'mint'],
          [400, 'sage'],
          [500, 'leaf'],
        ],
      },
      at(230, 540, 1, hive('cream')),
      at(400, 552, 1.15, hive('blush')),
      at(580, 540, 1, hive('sky')),
      ...[
        [300, 320],
        [350, 280],
        [470, 300],
        [520, 260],
        [260, 250],
      ].map(([x = 0, y = 0]) =>
        at(
          x,
          y,
          1,
          oval(0, 0, 11, 8, 'honey'),
          stroke('M-2 -7V7M4 -6V6', 'ink', 3),
          oval(0, -10, 8, 6, 'cream', 0.9),
        ),
      ),
      at(90, 520, 1, tree('moss', 'leaf', 2)),
      grass(580, 'moss', 8),
    ),
  field: () =>
    landscape(
      {
        ...morning,
        sunAt: [420, 230],
        hills: [
          [280, 'sage'],
          [340, 'leaf'],
          [400, 'clay'],
        ],
      },
      furrows(400, 'bark'),
      at(120, 400, 0.8, tree('moss', 'leaf', 14)),
      at(700, 396, 0.7, poplar('moss', 'leaf')),
      ...[260, 340, 430, 530].map((x, index) =>
        at(x, 560 + (index % 2) * 20, 0.5, sprig(90, 3, 50, 'mint', 'leaf')),
      ),
    ),
  greenhouse: () =>
    landscape(
      {
        ...day,
        hills: [
          [320, 'mint'],
          [430, 'leaf'],
        ],
      },
      at(
        400,
        530,
        1.15,
        shape('M-220 0V-180L0 -290L220 -180V0z', 'river', 0.35),
        ...[-160, -60, 40, 140].map((x, index) =>
          at(x, -6, 0.9, sprig(150 + (index % 2) * 30, 5, 60, 'leaf', 'moss')),
        ),
        panes(),
      ),
      at(110, 560, 1, bush('moss', 'leaf', 3)),
      at(700, 560, 1, bush('sage', 'leaf', 7)),
    ),
  bridge: () =>
    landscape(
      {
        ...evening,
        hills: [
          [290, 'sage'],
          [360, 'leaf'],
          [440, 'moss'],
        ],
      },
      shape('M-10 500C260 480 520 520 810 500V610H-10z', 'river'),
      shape(
        'M-10 420C200 330 600 330 810 420V520C760 520 720 520 690 520C680 430 560 430 550 520H470C460 420 340 420 330 520H250C240 430 120 430 110 520H-10z',
        'stone',
      ),
      stroke('M-10 430C200 340 600 340 810 430', 'ash', 10),
      stroke('M120 560C160 550 200 566 250 556M430 570C480 560 520 576 580 566', 'sky', 6),
      at(90, 400, 0.9, tree('moss', 'leaf', 6)),
      at(720, 400, 0.9, tree('leaf', 'moss', 5)),
    ),
  workshop: () =>
    [
      box(0, 0, 800, 600, 'wheat'),
      box(60, 60, 300, 230, 'sky', 6),
      stroke('M210 60V290M60 175H360', 'cream', 12),
      box(0, 430, 800, 30, 'bark'),
      box(0, 460, 800, 140, 'crust'),
      ...[460, 530, 600, 670].map((x, index) =>
        at(
          x,
          110,
          1,
          stroke('M0 0V100', 'crust', 14),
          index % 2 ? shape('M-30 100H30V140H-30z', 'ash') : oval(0, 130, 26, 34, 'ash'),
        ),
      ),
      stroke('M420 100H730', 'bark', 14),
      at(220, 430, 1, box(-110, -30, 220, 30, 'crumb', 4), stroke('M-100 -14H100', 'bark', 3, 0.5)),
      at(470, 430, 1, shape('M-60 0L-40 -70H90L110 0z', 'river'), box(-10, -96, 90, 28, 'deep', 8)),
      at(660, 430, 0.9, bottle('ochre', 'bark')),
    ].join(''),
  'shop-front': () =>
    [
      box(0, 0, 800, 600, 'stone'),
      box(0, 520, 800, 80, 'ash'),
      box(100, 90, 600, 440, 'moss', 6),
      box(130, 130, 540, 56, 'cream', 4),
      stroke('M230 160H570', 'moss', 8),
      box(140, 240, 330, 210, 'crumb', 4),
      stroke('M305 240V450', 'cream', 10),
      at(210, 446, 0.6, roundLoaf()),
      at(390, 446, 0.5, roundLoaf('ochre')),
      at(300, 446, 0.5, bottle('honey', 'bark')),
      at(440, 446, 0.5, bottle('rose', 'bark')),
      box(520, 240, 130, 290, 'rose', 4),
      box(545, 265, 80, 120, 'crumb', 4),
      oval(632, 400, 7, 7, 'honey'),
      at(400, 240, 1, awning(620)),
      at(180, 550, 0.55, crate()),
      at(330, 550, 0.6, basket()),
    ].join(''),
  'front-door': () =>
    [
      box(0, 0, 800, 600, 'wheat'),
      cuts(
        { x: 400, y: 250, rx: 520, ry: 330 },
        { count: 70, length: 30, angle: 0, colour: 'crust', seed: 12, opacity: 0.35 },
      ),
      box(0, 530, 800, 70, 'crust'),
      stroke('M0 560H800M120 532V600M330 560V600M520 532V560M680 560V600', 'bark', 4, 0.4),
      shape('M236 534V262C236 108 564 108 564 262V534z', 'cream'),
      stroke('M256 470H236M256 400H236M256 330H236M544 470H564M544 400H564M544 330H564', 'crust', 4, 0.6),
      stroke('M262 214L246 204M318 162L308 146M400 144V126M482 162L492 146M538 214L554 204', 'crust', 4, 0.6),
      shape('M262 534V266C262 142 538 142 538 266V534z', 'deep'),
      shape('M284 516V270C284 168 516 168 516 270V516z', 'river'),
      stroke('M342 516V206M400 516V190M458 516V206', 'deep', 4, 0.55),
      at(400, 378, 1, sprig(124, 4, 56, 'cream', 'cream')),
      box(352, 410, 96, 22, 'honey', 5),
      box(362, 418, 76, 6, 'deep', 3),
      oval(492, 424, 11, 11, 'honey'),
      box(216, 528, 368, 20, 'stone', 4),
      box(216, 544, 368, 8, 'ink', 0, 0.14),
      stroke('M586 176H630M608 176V196', 'ink', 6),
      shape('M584 216L608 192L632 216V276H584z', 'ink'),
      box(593, 220, 30, 48, 'honey', 3),
      oval(608, 244, 8, 14, 'cream'),
      stroke('M214 540C176 420 196 300 236 240S300 120 400 104S520 112 560 150', 'moss', 9),
      several(
        [
          [206, 470, 0.55],
          [190, 400, 0.7],
          [200, 320, 0.6],
          [228, 252, 0.75],
          [262, 186, 0.6],
          [318, 136, 0.75],
          [392, 102, 0.6],
          [466, 106, 0.7],
          [548, 142, 0.6],
        ],
        (index) => bloom(index % 2 === 0 ? 'rose' : 'pink', index),
      ),
      at(606, 566, 0.8, pot('terracotta', sprig(150, 4, 58, 'leaf', 'moss'))),
      at(300, 530, 0.36, milkBottle()),
      at(336, 530, 0.36, milkBottle()),
    ].join(''),
  allotments: () =>
    landscape(
      {
        ...day,
        hills: [
          [300, 'mint'],
          [370, 'sage'],
          [430, 'clay'],
        ],
      },
      ...[455, 500, 550].map((y, row) =>
        [90, 190, 290, 390, 490, 590, 690]
          .map((x, index) =>
            at(
              x,
              y,
              0.55 + row * 0.12,
              (index + row) % 3 === 0 ? cabbage() : sprig(90, 3, 56, row % 2 ? 'leaf' : 'moss', 'mint'),
            ),
          )
          .join(''),
      ),
      at(
        640,
        420,
        1,
        box(-56, -100, 112, 100, 'river'),
        shape('M-70 -96L0 -150L70 -96z', 'deep'),
        box(-20, -66, 40, 66, 'cream'),
      ),
      at(150, 420, 1, stroke('M-40 0L0 -150L40 0M0 -150V0', 'bark', 7)),
      hill(700, 'leaf', 2),
      at(0, 0, 0, carrot()),
      at(110, 140, 0.9, cloud()),
    ),
}
