import { at, box, cuts, type Ink, oval, several, shade, shape, stroke, turned } from './draw.ts'
import { blue, earthen, golden, green, plain, rosy } from './rooms.ts'
import { baguette, bowl, ear, jar, roll, roundLoaf, sack, slice, tinLoaf } from './things.ts'

const ears = (): Ink => at(0, 70, 0.7, turned(-14, ear()), ear(), turned(14, ear()))

/** From the bakehouse and the mill. */
export const bakery: Readonly<Record<string, () => Ink>> = {
  bread: () =>
    golden(
      at(330, 500, 1.25, tinLoaf()),
      at(570, 520, 1.05, slice()),
      at(650, 528, 0.9, slice()),
      at(160, 520, 0.85, ears()),
    ),
  sourdough: () => rosy(at(400, 510, 1.5, roundLoaf()), at(650, 530, 0.8, slice())),
  rolls: () =>
    earthen(
      several(
        [
          [240, 520, 1.25],
          [400, 530, 1.3],
          [560, 520, 1.25],
          [320, 436, 1.15],
          [480, 436, 1.15],
          [400, 360, 1.1],
        ],
        () => roll(),
      ),
    ),
  baguettes: () =>
    blue(
      at(190, 470, 1.2, turned(-8, baguette(380))),
      at(180, 520, 1.25, turned(-2, baguette(380))),
      at(230, 560, 1.15, turned(4, baguette(370))),
    ),
  buns: () =>
    rosy(
      several(
        [
          [250, 520, 1.4],
          [400, 530, 1.5],
          [560, 520, 1.4],
        ],
        () => roll('cream') + stroke('M-50 -44C-20 -58 20 -58 50 -44', 'milk', 12, 0.9),
      ),
      at(400, 410, 1.3, roll('cream'), oval(0, -78, 12, 12, 'rose')),
    ),
  crackers: () =>
    green(
      several(
        [
          [270, 526, 1],
          [330, 530, 1],
          [390, 534, 1],
          [450, 530, 1],
          [510, 526, 1],
        ],
        (index) =>
          turned(
            -12 + index * 5,
            box(-66, -150, 132, 146, index % 2 ? 'crumb' : 'wheat', 8),
            cuts(
              { x: 0, y: -78, rx: 50, ry: 56 },
              { count: 16, length: 3, angle: 0, colour: 'bark', seed: index + 2, width: 6, opacity: 0.55 },
            ),
          ),
      ),
    ),
  flour: () =>
    golden(at(330, 520, 1.35, sack('cream', ears())), at(580, 528, 0.85, bowl('river', 'milk', 3))),
  oats: () =>
    blue(
      at(420, 516, 1.35, bowl('terracotta', 'crumb', 9)),
      at(180, 536, 1.25, ears()),
      at(640, 540, 1.1, ears()),
    ),
  grain: () =>
    golden(
      ...[180, 240, 300, 360, 420, 480, 540, 600, 650].map((x, index) =>
        at(x, 560, 1.5 + (index % 3) * 0.16, turned(-12 + index * 3, ear(index % 2 ? 'ochre' : 'honey'))),
      ),
    ),
  pasta: () =>
    earthen(
      at(
        400,
        520,
        1.3,
        shade(0, 2, 120),
        ...Array.from({ length: 17 }, (_, index) =>
          turned(-26 + index * 3.2, stroke('M0 0V-330', index % 2 ? 'wheat' : 'honey', 7)),
        ),
        box(-52, -96, 104, 40, 'rose', 6),
        stroke('M-30 -76H30', 'cream', 4),
      ),
    ),
  pulses: () =>
    plain(
      at(
        240,
        520,
        1.2,
        jar(
          'terracotta',
          'bark',
          cuts(
            { x: 0, y: -70, rx: 62, ry: 60 },
            { count: 40, length: 8, angle: 30, colour: 'peach', seed: 2, width: 8 },
          ),
        ),
      ),
      at(
        420,
        528,
        1.35,
        jar(
          'sage',
          'bark',
          cuts(
            { x: 0, y: -70, rx: 62, ry: 60 },
            { count: 40, length: 8, angle: 30, colour: 'moss', seed: 4, width: 8 },
          ),
        ),
      ),
      at(
        600,
        520,
        1.2,
        jar(
          'crumb',
          'bark',
          cuts(
            { x: 0, y: -70, rx: 62, ry: 60 },
            { count: 40, length: 8, angle: 30, colour: 'crust', seed: 6, width: 8 },
          ),
        ),
      ),
      shape('M0 0z', 'ink'),
    ),
}
