import { at, blob, box, cuts, type Ink, leaf, oval, several, shade, shape, stroke, turned } from './draw.ts'
import type { Colour } from './palette.ts'

/* Things that stand on a table. Each stands on its origin and is about 100 to 200 high. */

export const roundLoaf = (crust: Colour = 'crust', flour: Colour = 'crumb'): Ink =>
  [
    shade(0, 2, 150),
    shape('M-150 -4C-164 -90 -90 -150 0 -150S164 -90 150 -4C140 8 -140 8 -150 -4z', crust),
    shape('M-120 -96C-80 -140 80 -140 120 -96C60 -114 -60 -114 -120 -96z', flour, 0.55),
    stroke(
      'M-70 -30C-64 -80 -20 -116 10 -128M-10 -22C0 -70 30 -104 62 -116M54 -26C62 -60 84 -84 108 -92',
      'bark',
      7,
      0.75,
    ),
    stroke('M-66 -34C-58 -82 -16 -112 12 -124M-6 -26C4 -72 32 -100 62 -111', flour, 4),
    cuts(
      { x: 0, y: -50, rx: 130, ry: 40 },
      { count: 26, length: 10, angle: 20, colour: flour, seed: 3, opacity: 0.6 },
    ),
  ].join('')

export const tinLoaf = (crust: Colour = 'crust'): Ink =>
  [
    shade(0, 2, 150),
    shape(
      'M-140 0C-150 -50 -146 -84 -140 -92C-156 -140 -96 -156 -60 -140C-20 -164 30 -162 60 -140C110 -156 156 -130 140 -92C146 -70 148 -40 140 0z',
      crust,
    ),
    stroke('M-132 -88H132', 'bark', 4, 0.35),
    cuts(
      { x: 0, y: -112, rx: 120, ry: 22 },
      { count: 22, length: 16, angle: 10, colour: 'crumb', seed: 8, opacity: 0.7 },
    ),
    cuts(
      { x: 0, y: -44, rx: 126, ry: 36 },
      { count: 18, length: 12, angle: 85, colour: 'bark', seed: 9, opacity: 0.3 },
    ),
  ].join('')

export const slice = (): Ink =>
  shape('M-52 0V-70C-70 -84 -60 -116 -30 -112C-14 -122 14 -122 30 -112C60 -116 70 -84 52 -70V0z', 'crust') +
  shape('M-42 -8V-74C-56 -84 -48 -104 -28 -100C-12 -110 12 -110 28 -100C48 -104 56 -84 42 -74V-8z', 'crumb') +
  cuts(
    { x: 0, y: -54, rx: 32, ry: 40 },
    { count: 14, length: 5, angle: 30, colour: 'ochre', seed: 2, opacity: 0.6 },
  )

export const baguette = (length = 330): Ink =>
  shape(`M0 -18C30 -40 ${length - 30} -40 ${length} -18C${length - 20} 18 20 18 0 -18z`, 'crust') +
  stroke(
    Array.from(
      { length: 5 },
      (_, index) => `M${40 + index * (length / 5.6)} -6L${76 + index * (length / 5.6)} -28`,
    ).join(''),
    'crumb',
    7,
  )

export const roll = (top: Colour = 'crumb'): Ink =>
  shade(0, 2, 62) +
  shape('M-62 -4C-66 -56 -34 -76 0 -76S66 -56 62 -4C50 4 -50 4 -62 -4z', 'crust') +
  stroke('M-30 -50C-14 -62 14 -62 30 -50M-8 -30V-66M-40 -30C-20 -42 20 -42 40 -30', top, 4)

export const apple = (skin: Colour, light: Colour): Ink =>
  [
    shade(0, 2, 54),
    shape(
      'M0 -92C-20 -110 -66 -100 -64 -50C-62 -14 -36 6 -16 2C-8 0 8 0 16 2C36 6 62 -14 64 -50C66 -100 20 -110 0 -92z',
      skin,
    ),
    shape('M-46 -66C-44 -84 -34 -92 -24 -92C-38 -78 -42 -60 -40 -40C-46 -48 -48 -56 -46 -66z', light, 0.8),
    cuts(
      { x: 16, y: -44, rx: 36, ry: 36 },
      { count: 9, length: 12, angle: 84, colour: light, seed: 6, opacity: 0.55 },
    ),
    stroke('M0 -90C-2 -106 4 -116 12 -122', 'bark', 6),
    at(10, -112, 1, turned(-14, leaf(46, 15, 'leaf', 'moss'))),
  ].join('')

export const pear = (skin: Colour = 'sage'): Ink =>
  [
    shade(0, 2, 52),
    shape(
      'M0 -150C-26 -150 -28 -112 -36 -90C-50 -70 -66 -48 -58 -22C-50 6 -20 4 0 4S50 6 58 -22C66 -48 50 -70 36 -90C28 -112 26 -150 0 -150z',
      skin,
    ),
    cuts(
      { x: 16, y: -46, rx: 30, ry: 40 },
      { count: 12, length: 7, angle: 40, colour: 'moss', seed: 4, opacity: 0.5 },
    ),
    shape('M-38 -56C-34 -72 -24 -84 -20 -94C-22 -70 -32 -56 -32 -34C-38 -40 -40 -48 -38 -56z', 'cream', 0.6),
    stroke('M0 -148C0 -164 6 -172 14 -178', 'bark', 6),
    at(4, -160, 1, turned(20, leaf(48, 15, 'leaf', 'moss'))),
  ].join('')

export const plum = (skin: Colour = 'plum'): Ink =>
  shade(0, 2, 42) +
  shape(blob(0, -42, 46, 44, 5, 0.03), skin) +
  stroke('M6 -84C-14 -60 -12 -24 4 0', 'lilac', 3, 0.7) +
  oval(-20, -58, 9, 14, 'lilac', 0.6) +
  stroke('M2 -84C2 -96 6 -102 10 -108', 'bark', 5)

export const cherries = (): Ink =>
  stroke('M-34 -40C-20 -100 0 -130 24 -156C26 -110 34 -80 40 -40', 'moss', 5) +
  at(22, -152, 1, turned(12, leaf(70, 22, 'leaf', 'moss'))) +
  several(
    [
      [-36, 0, 1],
      [40, 2, 1],
    ],
    () => shade(0, 2, 32) + oval(0, -32, 34, 33, 'rose') + oval(-12, -44, 7, 9, 'blush', 0.8),
  )

export const berry = (skin: Colour): Ink => oval(0, -18, 19, 18, skin) + oval(-6, -24, 4, 5, 'cream', 0.55)

export const tomato = (skin: Colour = 'terracotta'): Ink =>
  shade(0, 2, 56) +
  shape('M0 -84C-44 -96 -72 -70 -68 -40C-64 -6 -30 4 0 4S64 -6 68 -40C72 -70 44 -96 0 -84z', skin) +
  oval(-34, -56, 10, 15, 'peach', 0.7) +
  at(0, -84, 1, ...[0, 72, 144, 216, 288].map((angle) => turned(angle - 90, leaf(32, 7, 'moss', 'leaf')))) +
  stroke('M0 -84C0 -96 6 -102 8 -106', 'moss', 6)

export const carrot = (): Ink =>
  shape(
    'M0 -26C20 -34 40 -22 38 0C20 60 8 120 0 190C-10 120 -24 60 -40 0C-42 -22 -20 -34 0 -26z',
    'terracotta',
  ) +
  stroke('M-28 12H-6M8 34H26M-22 62H-6M6 88H18M-12 118H2', 'peach', 4) +
  [-34, -16, 0, 16, 34]
    .map((angle) =>
      at(0, -24, 1, turned(angle - 90, leaf(104, 14, angle % 32 === 0 ? 'leaf' : 'moss', 'mint'))),
    )
    .join('')

export const beet = (): Ink =>
  shape(
    'M0 -70C50 -76 74 -40 60 -6C48 22 14 30 6 70C4 82 -4 82 -6 70C-14 30 -48 22 -60 -6C-74 -40 -50 -76 0 -70z',
    'plum',
  ) +
  stroke('M-44 -30C-20 -18 20 -18 44 -30M-38 -6C-16 4 16 4 38 -6', 'pink', 3, 0.8) +
  [-30, -8, 14, 34]
    .map((angle) =>
      at(
        0,
        -64,
        1,
        stroke(
          `M0 0L${Math.sin((angle * Math.PI) / 180) * 60} ${-Math.cos((angle * Math.PI) / 180) * 60}`,
          'rose',
          7,
        ),
        at(
          Math.sin((angle * Math.PI) / 180) * 52,
          -Math.cos((angle * Math.PI) / 180) * 52,
          1,
          turned(angle - 90, leaf(96, 30, 'moss', 'pink')),
        ),
      ),
    )
    .join('')

export const leek = (): Ink =>
  shape('M-20 0C-24 -60 -18 -140 -20 -190H20C18 -140 24 -60 20 0C10 10 -10 10 -20 0z', 'cream') +
  shape(
    'M-20 -130C-24 -190 -52 -260 -84 -300C-40 -290 -16 -250 -4 -200C-2 -260 6 -300 4 -330C30 -290 26 -240 22 -200C34 -240 60 -270 88 -280C60 -230 28 -190 20 -130z',
    'leaf',
  ) +
  stroke('M-8 -20V-180M6 -14V-190', 'sage', 4) +
  stroke('M-12 4L-18 24M0 6V28M12 4L18 24', 'stone', 3)

export const squash = (skin: Colour = 'ochre', rib: Colour = 'terracotta'): Ink =>
  shade(0, 2, 120) +
  shape(
    'M0 -140C-80 -156 -136 -110 -130 -62C-124 -8 -60 4 0 4S124 -8 130 -62C136 -110 80 -156 0 -140z',
    skin,
  ) +
  stroke(
    'M0 -138C-10 -90 -10 -40 0 2M-40 -142C-90 -110 -94 -40 -50 0M40 -142C90 -110 94 -40 50 0M-84 -130C-130 -100 -126 -30 -100 -14M84 -130C130 -100 126 -30 100 -14',
    rib,
    5,
    0.6,
  ) +
  shape('M-16 -136C-12 -160 -18 -176 -28 -184L2 -190C6 -170 10 -152 18 -136z', 'moss')

export const potato = (seed: number, skin: Colour = 'crust'): Ink =>
  shade(0, 2, 58) +
  shape(blob(0, -38, 64, 40, seed, 0.09), skin) +
  cuts(
    { x: 0, y: -38, rx: 48, ry: 26 },
    { count: 8, length: 7, angle: 0, colour: 'bark', seed, opacity: 0.6 },
  )

export const onion = (skin: Colour = 'crust'): Ink =>
  shade(0, 2, 52) +
  shape(
    'M0 -132C-6 -104 -14 -96 -36 -82C-70 -60 -66 -8 -24 2H24C66 -8 70 -60 36 -82C14 -96 6 -104 0 -132z',
    skin,
  ) +
  stroke('M0 -110C-8 -76 -34 -60 -30 -10M0 -110V0M0 -110C8 -76 34 -60 30 -10', 'crumb', 3, 0.75) +
  stroke('M-8 4L-12 14M0 4V16M8 4L12 14', 'stone', 3)

export const garlic = (): Ink =>
  shade(0, 2, 46) +
  shape(
    'M0 -120C-4 -92 -10 -84 -30 -72C-64 -50 -58 -4 -22 2H22C58 -4 64 -50 30 -72C10 -84 4 -92 0 -120z',
    'milk',
  ) +
  stroke('M0 -96C-10 -66 -30 -50 -24 0M0 -96C10 -66 30 -50 24 0M0 -96V0', 'lilac', 3, 0.8)

export const cabbage = (): Ink =>
  shade(0, 2, 110) +
  shape(blob(0, -92, 116, 94, 12, 0.05), 'leaf') +
  shape(blob(-10, -88, 84, 76, 13, 0.06), 'sage') +
  shape(blob(-4, -86, 52, 52, 14, 0.07), 'mint') +
  stroke(
    'M0 2C-4 -50 -6 -90 0 -130M-4 -40C-40 -60 -60 -84 -70 -110M-2 -50C34 -66 58 -90 68 -116M-3 -86C-20 -96 -30 -110 -34 -122',
    'cream',
    5,
    0.8,
  )

export const mushroom = (): Ink =>
  shade(0, 2, 46) +
  shape('M-22 0C-18 -30 -20 -50 -16 -66H16C20 -50 18 -30 22 0C10 6 -10 6 -22 0z', 'cream') +
  shape('M-70 -60C-66 -116 66 -116 70 -60C40 -48 -40 -48 -70 -60z', 'crust') +
  stroke('M-44 -72C-30 -92 -10 -98 0 -99', 'crumb', 5)

export const peaPod = (): Ink =>
  shape('M-120 0C-60 -46 60 -46 120 0C60 40 -60 40 -120 0z', 'leaf') +
  shape('M-96 -2C-50 -26 50 -26 96 -2C50 18 -50 18 -96 -2z', 'moss') +
  several(
    [
      [-62, 12, 1],
      [-31, 14, 1],
      [0, 15, 1],
      [31, 14, 1],
      [62, 12, 1],
    ],
    () => oval(0, -14, 16, 16, 'sage') + oval(-5, -19, 4, 4, 'mint'),
  ) +
  stroke('M120 0C134 -6 140 -14 144 -24', 'moss', 5)

export const pepper = (skin: Colour): Ink =>
  shade(0, 2, 60) +
  shape(
    'M0 -116C-30 -134 -70 -120 -70 -76C-70 -30 -50 4 -26 2C-14 0 -10 -6 0 -4C10 -6 14 0 26 2C50 4 70 -30 70 -76C70 -120 30 -134 0 -116z',
    skin,
  ) +
  stroke('M-18 -110C-28 -70 -22 -30 -14 -8M22 -110C32 -70 26 -34 14 -10', 'ink', 3, 0.2) +
  shape(
    'M-52 -88C-50 -104 -40 -110 -34 -108C-44 -90 -44 -70 -42 -56C-50 -66 -54 -78 -52 -88z',
    'cream',
    0.6,
  ) +
  stroke('M0 -116C-2 -134 6 -146 18 -150', 'moss', 11)

export const spear = (): Ink =>
  shape('M-11 0L-9 -190C-10 -220 -4 -240 0 -250C4 -240 10 -220 9 -190L11 0z', 'leaf') +
  shape('M-10 -180C-14 -214 -4 -240 0 -250C4 -240 14 -214 10 -180C4 -188 -4 -188 -10 -180z', 'plum', 0.85) +
  stroke('M-8 -150L0 -164L8 -150M-8 -110L0 -124L8 -110M-8 -66L0 -80L8 -66', 'plum', 4, 0.8)

export const egg = (shell: Colour): Ink =>
  shade(0, 2, 34) +
  shape('M0 -88C-26 -88 -40 -52 -38 -30C-36 -6 -18 2 0 2S36 -6 38 -30C40 -52 26 -88 0 -88z', shell) +
  oval(-12, -52, 7, 13, 'milk', 0.7)

export const cheeseWheel = (rind: Colour, face: Colour, vein: Colour | null = null): Ink =>
  [
    shade(0, 2, 160),
    shape('M-156 -30V-96C-156 -130 156 -130 156 -96V-30C156 6 -156 6 -156 -30z', rind),
    oval(0, -100, 156, 34, face),
    cuts(
      { x: 0, y: -40, rx: 140, ry: 30 },
      { count: 22, length: 22, angle: 88, colour: 'bark', seed: 7, opacity: 0.25 },
    ),
    vein
      ? cuts(
          { x: 0, y: -100, rx: 130, ry: 22 },
          { count: 26, length: 14, angle: 20, colour: vein, seed: 17, width: 5 },
        )
      : '',
  ].join('')

export const cheeseWedge = (rind: Colour, face: Colour, vein: Colour | null = null): Ink =>
  [
    shade(0, 2, 110),
    shape('M-120 -56L90 -110C112 -112 124 -100 124 -84L-120 -40z', face),
    shape('M-120 -52L124 -92V-16C124 -4 116 2 106 2L-120 2z', face),
    shape('M-120 -52L124 -92V-78L-120 -36z', 'cream', 0.6),
    shape('M104 -108C118 -110 126 -98 126 -84V-14C126 -2 118 3 106 2z', rind),
    vein
      ? cuts(
          { x: -10, y: -26, rx: 96, ry: 24 },
          { count: 22, length: 15, angle: 24, colour: vein, seed: 23, width: 5 },
        )
      : oval(-50, -18, 12, 9, rind, 0.5) + oval(20, -34, 16, 12, rind, 0.5) + oval(66, -12, 9, 7, rind, 0.5),
  ].join('')

export const butter = (): Ink =>
  shade(0, 2, 140) +
  shape('M-150 0C-150 -16 150 -16 150 0C140 12 -140 12 -150 0z', 'sky') +
  box(-100, -84, 190, 78, 'honey', 8) +
  shape('M-100 -76L-80 -100H110L90 -76z', 'wheat') +
  shape('M90 -76L110 -100V-28L90 -8z', 'ochre', 0.8) +
  stroke('M-50 -60V-14M0 -60V-14M50 -60V-14', 'ochre', 3, 0.5)

/** `liquid` shows through the glass; `label` is of paper. */
export const bottle = (liquid: Colour, cap: Colour, label: Colour = 'cream'): Ink =>
  [
    shade(0, 2, 52),
    shape(
      'M-48 -6V-160C-48 -196 -18 -204 -18 -236V-270H18V-236C18 -204 48 -196 48 -160V-6C48 4 -48 4 -48 -6z',
      liquid,
    ),
    shape('M-38 -20V-156C-38 -176 -28 -184 -20 -192V-20z', 'cream', 0.35),
    box(-22, -292, 44, 30, cap, 5),
    box(-48, -132, 96, 82, label),
    stroke('M-30 -108H30M-22 -92H22M-26 -76H26', 'ink', 3, 0.35),
  ].join('')

export const milkBottle = (): Ink =>
  shade(0, 2, 54) +
  shape(
    'M-52 -4V-150C-52 -184 -28 -196 -28 -224V-250H28V-224C28 -196 52 -184 52 -150V-4C52 4 -52 4 -52 -4z',
    'sky',
  ) +
  shape('M-46 -6V-148C-46 -176 -24 -190 -23 -212H23C24 -190 46 -176 46 -148V-6C46 0 -46 0 -46 -6z', 'milk') +
  stroke('M-30 -140V-40', 'sky', 7, 0.8) +
  box(-32, -262, 64, 20, 'river', 6)

export const jar = (content: Colour, lid: Colour, fruit: Ink = ''): Ink =>
  [
    shade(0, 2, 70),
    shape(
      'M-70 -8V-130C-70 -146 -58 -150 -58 -160H58C58 -150 70 -146 70 -130V-8C70 4 -70 4 -70 -8z',
      content,
    ),
    fruit,
    shape('M-60 -16V-124C-60 -132 -54 -138 -48 -140V-16z', 'cream', 0.35),
    box(-64, -188, 128, 32, lid, 6),
    stroke('M-44 -182V-162M-22 -182V-162M0 -182V-162M22 -182V-162M44 -182V-162', 'ink', 3, 0.18),
    box(-46, -110, 92, 66, 'cream', 3),
    stroke('M-28 -90H28M-20 -76H20M-26 -62H26', 'ink', 3, 0.35),
  ].join('')

export const sack = (cloth: Colour, mark: Ink): Ink =>
  [
    shade(0, 2, 112),
    shape(
      'M-104 -4C-122 -80 -110 -150 -84 -186C-96 -206 -90 -222 -70 -216C-40 -204 40 -204 70 -216C90 -222 96 -206 84 -186C110 -150 122 -80 104 -4C70 8 -70 8 -104 -4z',
      cloth,
    ),
    stroke('M-84 -186C-40 -174 40 -174 84 -186', 'bark', 6, 0.5),
    cuts(
      { x: 0, y: -80, rx: 96, ry: 70 },
      { count: 18, length: 22, angle: 80, colour: 'bark', seed: 41, opacity: 0.18 },
    ),
    at(0, -86, 1, mark),
  ].join('')

export const ear = (colour: Colour = 'ochre'): Ink =>
  stroke('M0 0C2 -60 0 -120 0 -170', colour, 5) +
  [0, 1, 2, 3, 4]
    .map((row) =>
      at(
        0,
        -100 - row * 20,
        1,
        turned(-58, leaf(32, 9, colour, 'bark')),
        turned(-122, leaf(32, 9, colour, 'bark')),
      ),
    )
    .join('') +
  at(0, -196, 1, turned(-90, leaf(34, 9, colour, 'bark')))

export const bowl = (outside: Colour, heap: Colour, seed: number): Ink =>
  [
    shade(0, 2, 130),
    shape('M-140 -90C-120 -150 120 -150 140 -90z', heap),
    cuts(
      { x: 0, y: -106, rx: 110, ry: 18 },
      { count: 46, length: 9, angle: 30, colour: 'cream', seed, width: 5, opacity: 0.75 },
    ),
    shape('M-160 -96H160C156 -40 110 0 60 2H-60C-110 0 -156 -40 -160 -96z', outside),
    box(-164, -104, 328, 16, 'cream', 8),
    stroke('M-128 -60C-60 -40 60 -40 128 -60', 'cream', 4, 0.5),
  ].join('')

export const basket = (): Ink =>
  [
    shade(0, 2, 170),
    stroke('M-150 -120C-130 -300 130 -300 150 -120', 'bark', 16),
    stroke('M-150 -120C-130 -300 130 -300 150 -120', 'crust', 8),
    shape('M-176 -128H176L146 -6C140 4 -140 4 -146 -6z', 'crust'),
    stroke('M-168 -96H168M-160 -64H160M-152 -32H152', 'bark', 5, 0.6),
    stroke(
      Array.from({ length: 11 }, (_, index) => `M${-150 + index * 30} -120L${-128 + index * 25.6} -6`).join(
        '',
      ),
      'crumb',
      5,
      0.6,
    ),
    box(-184, -142, 368, 24, 'ochre', 12),
  ].join('')

export const crate = (): Ink =>
  [
    shade(0, 2, 180),
    box(-180, -130, 360, 132, 'bark'),
    [0, 1, 2].map((row) => box(-184, -134 + row * 46, 368, 36, 'crust', 3)).join(''),
    cuts(
      { x: 0, y: -66, rx: 170, ry: 60 },
      { count: 26, length: 46, angle: 0, colour: 'bark', seed: 51, opacity: 0.35 },
    ),
    box(-186, -138, 24, 140, 'ochre', 2),
    box(162, -138, 24, 140, 'ochre', 2),
  ].join('')

export const pot = (clay: Colour, plant: Ink): Ink =>
  [
    at(0, -104, 1, plant),
    shade(0, 2, 60),
    shape('M-62 -84H62L48 -4C46 2 -46 2 -48 -4z', clay),
    box(-72, -112, 144, 32, clay, 4),
    box(-72, -88, 144, 8, 'ink', 0, 0.15),
  ].join('')

export const mug = (glaze: Colour): Ink =>
  shade(0, 2, 66) +
  stroke('M60 -96C112 -100 112 -28 58 -32', glaze, 15) +
  shape('M-66 -126H66C66 -60 60 -10 48 0H-48C-60 -10 -66 -60 -66 -126z', glaze) +
  oval(0, -126, 66, 16, 'cream') +
  oval(0, -124, 55, 11, 'bark') +
  stroke('M-20 -160C-34 -180 -8 -192 -20 -214M16 -160C2 -180 28 -192 16 -214', 'cream', 5, 0.7)

export const packet = (paper: Colour, mark: Ink): Ink =>
  shade(0, 2, 64) +
  box(-66, -184, 132, 184, paper, 4) +
  box(-66, -184, 132, 30, 'cream', 4) +
  box(-52, -138, 104, 98, 'cream', 3) +
  at(0, -46, 1, mark) +
  stroke('M-38 -24H38', 'cream', 5)

export const candle = (wax: Colour, tall = 150): Ink =>
  shade(0, 2, 40) +
  box(-26, -tall, 52, tall, wax, 6) +
  oval(0, -tall, 26, 7, 'cream', 0.6) +
  stroke(`M0 ${-tall}V${-tall - 14}`, 'ink', 4) +
  shape(
    `M0 ${-tall - 64}C18 ${-tall - 40} 16 ${-tall - 14} 0 ${-tall - 10}C-16 ${-tall - 14} -18 ${-tall - 40} 0 ${-tall - 64}z`,
    'honey',
  ) +
  shape(
    `M0 ${-tall - 42}C8 ${-tall - 30} 8 ${-tall - 16} 0 ${-tall - 14}C-8 ${-tall - 16} -8 ${-tall - 30} 0 ${-tall - 42}z`,
    'cream',
  )

export const flower = (petal: Colour, eye: Colour, stem = 150, petals = 8): Ink =>
  stroke(`M0 0C6 ${-stem * 0.4} -4 ${-stem * 0.7} 0 ${-stem}`, 'moss', 6) +
  at(2, -stem * 0.4, 1, turned(-30, leaf(52, 14, 'leaf', 'moss'))) +
  at(
    0,
    -stem,
    1,
    ...Array.from({ length: petals }, (_, index) => turned((index * 360) / petals, leaf(42, 15, petal, eye))),
    oval(0, 0, 14, 14, eye),
  )

/** A stem with leaves on both sides. */
export const sprig = (length: number, pairs: number, size: number, fill: Colour, vein: Colour): Ink =>
  stroke(`M0 0Q${length * 0.05} ${-length / 2} 0 ${-length}`, vein, 5) +
  Array.from({ length: pairs }, (_, index) => {
    const y = -length * (0.22 + (0.68 * index) / Math.max(1, pairs - 1))
    return at(
      0,
      y,
      1,
      turned(-32, leaf(size, size * 0.28, fill, vein)),
      turned(-148, leaf(size, size * 0.28, fill, vein)),
    )
  }).join('') +
  at(0, -length, 1, turned(-90, leaf(size, size * 0.28, fill, vein)))
