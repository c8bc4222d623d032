import { at, box, type Ink, leaf, oval, several, shade, shape, stroke, turned } from './draw.ts'
import { blue, earthen, golden, green, lilac, plain, rosy } from './rooms.ts'
import {
  basket,
  bottle,
  candle,
  carrot,
  crate,
  flower,
  jar,
  onion,
  packet,
  pot,
  sprig,
  tomato,
} from './things.ts'

const seedling = (): Ink =>
  stroke('M0 0V-50', 'leaf', 6) +
  at(0, -48, 1, turned(-30, leaf(44, 15, 'leaf', 'mint')), turned(-150, leaf(44, 15, 'leaf', 'mint')))
const skein = (colour: 'rose' | 'moss' | 'river' | 'ochre'): Ink =>
  shade(0, 2, 86) +
  oval(0, -66, 88, 66, colour) +
  stroke(
    'M-78 -90C-30 -40 30 -40 80 -86M-86 -62C-30 -10 40 -16 84 -56M-60 -116C-20 -70 30 -76 66 -110M-10 -130C-50 -80 -40 -30 0 -2M30 -126C70 -80 60 -30 24 -4',
    'cream',
    4,
    0.6,
  )

/** For the garden and the house. */
export const garden: Readonly<Record<string, () => Ink>> = {
  herbs: () =>
    earthen(
      at(260, 524, 1.3, pot('clay', sprig(150, 5, 56, 'leaf', 'moss'))),
      at(420, 534, 1.45, pot('river', sprig(150, 6, 42, 'sage', 'moss'))),
      at(580, 524, 1.25, pot('clay', sprig(170, 7, 36, 'moss', 'leaf'))),
    ),
  seeds: () =>
    blue(
      at(260, 524, 1.4, turned(-7, packet('terracotta', at(0, -20, 0.3, turned(180, carrot()))))),
      at(420, 530, 1.5, packet('leaf', at(0, -6, 0.55, sprig(130, 4, 60, 'leaf', 'moss')))),
      at(580, 524, 1.4, turned(7, packet('rose', at(0, -8, 0.6, tomato())))),
    ),
  seedlings: () =>
    golden(
      several(
        [
          [250, 440, 1.3],
          [330, 436, 1.5],
          [410, 440, 1.4],
          [490, 436, 1.5],
          [560, 440, 1.3],
        ],
        () => seedling(),
      ),
      at(
        400,
        530,
        1,
        shade(0, 4, 230),
        box(-220, -100, 440, 100, 'clay', 8),
        box(-232, -116, 464, 34, 'terracotta', 6),
        stroke('M-110 -80V-8M0 -80V-8M110 -80V-8', 'ink', 4, 0.2),
      ),
    ),
  flowers: () =>
    green(
      at(
        400,
        380,
        1,
        ...[-34, -17, 0, 17, 34].map((angle, index) =>
          turned(
            angle,
            flower(
              (['rose', 'ochre', 'pink', 'lilac', 'honey'] as const)[index] ?? 'rose',
              index % 2 ? 'cream' : 'plum',
              230 + (index % 2) * 40,
            ),
          ),
        ),
      ),
      at(
        400,
        530,
        1.25,
        shade(0, 2, 80),
        shape('M-56 -150C-90 -100 -90 -30 -60 0H60C90 -30 90 -100 56 -150z', 'river'),
        stroke('M-74 -80C-30 -60 30 -60 74 -80', 'sky', 6),
      ),
    ),
  bulbs: () =>
    lilac(
      at(270, 524, 1.4, onion('crust')),
      at(
        420,
        532,
        1.6,
        onion('bark'),
        at(0, -110, 1, turned(-80, leaf(80, 16, 'leaf', 'moss')), turned(-100, leaf(70, 16, 'sage', 'moss'))),
      ),
      at(580, 524, 1.35, onion('clay')),
    ),
  soap: () =>
    rosy(
      at(
        320,
        530,
        1.3,
        shade(0, 2, 110),
        box(-110, -70, 220, 70, 'sage', 16),
        stroke('M-70 -44H70', 'mint', 6),
      ),
      at(420, 440, 1.25, box(-100, -60, 200, 60, 'blush', 16), stroke('M-60 -36H60', 'cream', 6)),
      at(610, 540, 0.9, sprig(190, 8, 34, 'lilac', 'moss')),
    ),
  candles: () =>
    lilac(
      at(290, 520, 1.3, candle('cream', 150)),
      at(420, 530, 1.45, candle('honey', 190)),
      at(540, 524, 1.3, candle('rose', 110)),
    ),
  basket: () =>
    golden(
      at(320, 400, 1, at(0, 0, 1.2, sprig(170, 5, 60, 'leaf', 'moss'))),
      at(400, 420, 1.05, turned(20, bottle('leaf', 'bark'))),
      at(490, 410, 1.2, tomato('rose')),
      at(330, 410, 1.2, tomato('ochre')),
      at(410, 530, 1.25, basket()),
    ),
  crate: () =>
    earthen(
      several(
        [
          [270, 420, 1.3],
          [390, 416, 1.4],
          [510, 420, 1.3],
        ],
        (index) => tomato(index === 1 ? 'rose' : 'ochre'),
      ),
      at(395, 540, 1.25, crate()),
    ),
  tools: () =>
    green(
      at(
        280,
        570,
        1,
        stroke('M0 0V-400', 'crust', 18),
        shape('M-46 -420H46L36 -520C20 -540 -20 -540 -36 -520z', 'ash'),
      ),
      at(
        420,
        570,
        1,
        stroke('M0 0V-370', 'crust', 18),
        stroke('M-50 -470V-400C-50 -374 50 -374 50 -400V-470M0 -470V-380', 'ash', 13),
      ),
      at(
        560,
        540,
        1.2,
        shape('M-70 -160H70L56 0H-56z', 'river'),
        stroke('M-64 -150C-60 -250 60 -250 64 -150', 'deep', 10),
        stroke('M66 -110L130 -170', 'river', 20),
      ),
    ),
  wool: () =>
    plain(
      at(280, 524, 1.3, skein('rose')),
      at(440, 534, 1.45, skein('river')),
      at(590, 524, 1.2, skein('ochre')),
      at(420, 380, 1, stroke('M-90 60L90 -140', 'crust', 10)),
      at(0, 0, 0, jar('rose', 'cream')),
    ),
}
