import { at, blob, cuts, type Ink, oval, shape, stroke } from './draw.ts'
import type { Colour } from './palette.ts'
import { bush, grass, landscape, tree } from './scenes.ts'

const legs = (colour: Colour, ...xs: number[]): Ink =>
  stroke(xs.map((x) => `M${x} -60V0`).join(''), colour, 20)

const meadow = (sky: Colour, animal: Ink): Ink =>
  landscape(
    {
      sky,
      sun: 'honey',
      sunAt: [650, 120],
      hills: [
        [330, 'mint'],
        [430, 'sage'],
        [510, 'leaf'],
      ],
    },
    at(110, 480, 1, tree('moss', 'leaf', 4)),
    at(690, 500, 1, bush('moss', 'sage', 8)),
    grass(560, 'moss', 12),
    animal,
  )

/** Who lives with us. */
export const animals: Readonly<Record<string, () => Ink>> = {
  sheep: () =>
    meadow(
      'sky',
      at(
        400,
        540,
        1.5,
        legs('ink', -70, -34, 40, 74),
        shape(blob(0, -112, 126, 78, 33, 0.07), 'milk'),
        cuts(
          { x: 0, y: -112, rx: 108, ry: 62 },
          { count: 34, length: 18, angle: 30, colour: 'stone', seed: 4, width: 5 },
        ),
        shape('M96 -150C130 -176 176 -160 172 -126C170 -96 140 -80 116 -96z', 'ink'),
        oval(104, -152, 24, 13, 'ink'),
        oval(146, -136, 5, 5, 'milk'),
      ),
    ),
  cow: () =>
    meadow(
      'blush',
      at(
        390,
        550,
        1.45,
        legs('crust', -104, -64, 64, 104),
        shape(
          'M-140 -170C-100 -190 80 -190 130 -170C150 -130 140 -70 116 -50H-120C-150 -70 -156 -130 -140 -170z',
          'crust',
        ),
        shape(blob(-50, -120, 54, 40, 7, 0.16), 'cream'),
        shape(blob(60, -90, 40, 28, 8, 0.16), 'cream'),
        stroke('M-142 -160C-170 -120 -166 -80 -160 -60', 'crust', 9),
        shape(
          'M110 -200C150 -220 206 -196 204 -150C202 -110 160 -96 136 -120C116 -130 104 -170 110 -200z',
          'crust',
        ),
        shape('M170 -150C196 -160 214 -140 208 -122C200 -104 168 -108 164 -126z', 'blush'),
        stroke('M126 -206C120 -230 130 -240 136 -244M170 -212C178 -232 190 -236 198 -236', 'cream', 11),
        oval(160, -168, 6, 7, 'ink'),
        oval(104, -178, 26, 13, 'bark'),
      ),
    ),
  goat: () =>
    meadow(
      'wheat',
      at(
        400,
        550,
        1.5,
        legs('ash', -80, -44, 50, 84),
        shape(
          'M-110 -130C-70 -160 70 -160 106 -130C120 -100 110 -60 90 -44H-94C-120 -60 -124 -110 -110 -130z',
          'milk',
        ),
        shape(
          'M84 -140C100 -200 120 -216 150 -210C186 -204 190 -176 176 -160C160 -146 140 -150 130 -130C120 -112 100 -110 84 -140z',
          'milk',
        ),
        stroke('M128 -210C116 -240 96 -250 84 -250M144 -212C140 -244 124 -258 110 -264', 'ash', 11),
        stroke('M160 -152C162 -130 158 -120 152 -112', 'stone', 9),
        oval(150, -184, 5, 6, 'ink'),
        oval(112, -190, 24, 11, 'stone'),
        cuts(
          { x: -10, y: -96, rx: 80, ry: 34 },
          { count: 16, length: 18, angle: 80, colour: 'stone', seed: 5 },
        ),
      ),
    ),
  hen: () =>
    meadow(
      'mint',
      at(
        400,
        550,
        1.7,
        stroke('M-16 -40V0M20 -40V0M-34 0H-4M6 0H36', 'ochre', 8),
        shape(
          'M-130 -190C-110 -120 -90 -130 -40 -130C10 -130 30 -170 50 -206C70 -226 106 -214 104 -186C104 -110 80 -30 0 -30C-90 -30 -120 -110 -130 -190z',
          'terracotta',
        ),
        shape('M-60 -104C-30 -124 30 -110 40 -80C10 -50 -50 -60 -60 -104z', 'clay'),
        stroke('M-44 -96C-20 -84 10 -82 30 -84', 'peach', 4),
        shape('M56 -208C54 -234 70 -236 74 -222C80 -240 94 -236 92 -220C106 -230 112 -214 102 -204z', 'rose'),
        shape('M102 -196L130 -186L104 -176z', 'ochre'),
        shape('M94 -176C104 -166 104 -146 94 -144C84 -148 84 -166 94 -176z', 'rose'),
        oval(86, -194, 5, 5, 'ink'),
      ),
    ),
  bee: () =>
    meadow(
      'peach',
      at(
        400,
        380,
        1.5,
        oval(-40, -110, 50, 76, 'cream', 0.85),
        oval(50, -116, 46, 72, 'cream', 0.85),
        oval(0, -40, 124, 74, 'honey'),
        shape('M-64 -104C-74 -60 -74 -20 -64 24L-34 32C-42 -20 -42 -70 -34 -111z', 'ink'),
        shape('M10 -113C20 -60 20 -20 10 33L44 28C54 -20 54 -70 44 -108z', 'ink'),
        oval(104, -46, 42, 42, 'bark'),
        stroke('M124 -82C140 -110 156 -112 166 -108M112 -86C120 -120 136 -128 148 -126', 'bark', 6),
        oval(120, -52, 7, 8, 'cream'),
        shape('M-122 -40L-156 -34L-120 -22z', 'bark'),
        stroke('M-160 60C-240 90 -240 150 -170 140S-120 70 -200 40', 'ink', 4, 0.3),
      ),
    ),
}
