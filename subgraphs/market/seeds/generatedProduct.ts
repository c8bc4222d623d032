import { newId, slugify } from '@rose-ash/domain'

export interface GeneratedProduct {
  readonly id: string
  readonly variantId: string
  readonly title: string
  readonly slug: string
  readonly summary: string
  readonly descriptionHtml: string
  readonly labels: readonly string[]
  readonly sku: string
  readonly amountMinor: number
  readonly onHand: number
  readonly picture: string
  /** Chooses shop and category. */
  readonly draw: (size: number) => number
}

const manners = 'Smoked Wild Early Salted Golden Heritage Seeded Cloudy Winter Village Pickled Roasted'.split(
  ' ',
)
const places = 'Ashcombe Weirside Millbrook Coldharbour Netherfield Larkhill Eastmead Thornbury'.split(' ')
const goods: readonly (readonly [noun: string, picture: string])[] = [
  ['carrots', 'carrots'],
  ['cheddar', 'cheese'],
  ['loaf', 'bread'],
  ['honey', 'honey'],
  ['rapeseed oil', 'oil'],
  ['apple juice', 'juice'],
  ['plum jam', 'jam'],
  ['rolled oats', 'oats'],
  ['leeks', 'leeks'],
  ['butter', 'butter'],
  ['cider vinegar', 'vinegar'],
  ['mint tea', 'tea'],
]
const labels = ['organic', 'vegan', 'gluten-free', 'local', 'raw-milk', 'low-sugar']

/** A product that depends on its number alone, so that two generated worlds are alike. */
export function generatedProduct(number: number): GeneratedProduct {
  const draw = drawer(number)
  const [noun, picture] = pick(goods, draw)
  const place = pick(places, draw)
  const title = `${pick(manners, draw)} ${place} ${noun} ${number}`
  return {
    id: newId(),
    variantId: newId(),
    title,
    slug: slugify(title),
    summary: `Made in small batches in ${place}, number ${number} of the generated shelf.`,
    descriptionHtml: `<p>${sentences(draw)}</p><p>${sentences(draw)}</p>`,
    labels: labels.filter(() => draw(4) === 0),
    sku: `SCALE-${number}`,
    amountMinor: 80 + draw(2400),
    onHand: draw(12) === 0 ? 0 : draw(200),
    picture,
    draw,
  }
}

const pick = <T>(list: readonly T[], draw: (size: number) => number): T => list[draw(list.length)] as T

const phrases = [
  'Grown on the slope above the river and picked the day before market.',
  'Keeps for two weeks in a cool place, longer in a cellar.',
  'We make it the way the valley has always made it, slowly and without additives.',
  'Good with bread, better with friends.',
  'The jar goes back to the market stall when it is empty.',
  'A favourite of the Thursday kitchen.',
]

const sentences = (draw: (size: number) => number) =>
  Array.from({ length: 3 }, () => pick(phrases, draw)).join(' ')

/** A small pseudo-random generator (mulberry32, Tommy Ettinger): a number from 0 to below `size` at each call. */
function drawer(seed: number): (size: number) => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return (size) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % size
  }
}
