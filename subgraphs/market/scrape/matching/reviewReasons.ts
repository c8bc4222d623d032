import type { ReviewReason } from '../../models/ScrapeItem.ts'
import type { Extracted } from '../extracting/Extracted.ts'
import { titlesAgree } from './titlesAgree.ts'

/** Prices that move further than this are looked at first. */
const mostMoved = 0.3

interface Situation {
  readonly now: Extracted
  /** What our product followed last; null for one that is new. */
  readonly before: Extracted | null
  /** What our product is called; null while there is none. */
  readonly ourTitle: string | null
  /** What our variants cost now, by the site's key of each. */
  readonly ourPrices: ReadonlyMap<string, number>
  readonly currency: string
}

/** Why somebody has to look before our product follows; nothing when it may follow by itself. */
export function reviewReasons({ now, before, ourTitle, ourPrices, currency }: Situation): ReviewReason[] {
  const reasons = new Set<ReviewReason>()
  const known = before?.title ?? ourTitle
  if (known !== null && !titlesAgree(known, now.title)) reasons.add('title')
  for (const { key, price, isAvailable } of now.variants) {
    const was = ourPrices.get(key)
    if (price === null) {
      // What is sold out may have no price for a while.
      if (isAvailable || was === undefined) reasons.add('no_price')
    } else if (price.currency !== currency) reasons.add('currency')
    // Many shops write nothing where they do not say what it costs.
    else if (price.amountMinor === 0 && was === undefined) reasons.add('no_price')
    else if (was !== undefined && Math.abs(price.amountMinor - was) > was * mostMoved) reasons.add('price')
  }
  return [...reasons]
}
