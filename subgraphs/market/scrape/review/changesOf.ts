import { formatMoney } from '@rose-ash/domain'
import type { ScrapeItem } from '../../models/ScrapeItem.ts'
import type { Extracted, ExtractedVariant } from '../extracting/Extracted.ts'

export interface ScrapeChange {
  readonly what: string
  /** Null for what is new. */
  readonly was: string | null
  readonly now: string | null
}

/** What would change if our product followed the site, in words. */
export function changesOf({
  extracted: now,
  applied: was,
}: Pick<ScrapeItem, 'extracted' | 'applied'>): ScrapeChange[] {
  const earlier = new Map((was?.variants ?? []).map((variant) => [variant.key, variant]))
  const present = new Set(now.variants.map(({ key }) => key))
  const product = (['title', 'brand', 'description'] as const).map((what) => line(what, was, now))
  const variants = now.variants.flatMap((variant) => ofVariant(earlier.get(variant.key), variant))
  const vanished = [...earlier.values()]
    .filter(({ key }) => !present.has(key))
    .map((variant) => ({ what: named('variant', variant), was: 'there', now: null }))
  return [...product, ...variants, ...vanished].filter((change) => change.was !== change.now)
}

const line = (
  what: 'title' | 'brand' | 'description',
  was: Extracted | null,
  now: Extracted,
): ScrapeChange => ({
  what,
  was: was?.[what] || null,
  now: now[what] || null,
})

function ofVariant(was: ExtractedVariant | undefined, now: ExtractedVariant): ScrapeChange[] {
  return [
    { what: named('price', now), was: priceOf(was), now: priceOf(now) },
    { what: named('bar code', now), was: was?.gtin ?? null, now: now.gtin },
    { what: named('availability', now), was: stateOf(was), now: stateOf(now) },
  ]
}

const named = (what: string, { title }: ExtractedVariant): string => (title ? `${what} of ${title}` : what)
const priceOf = (variant: ExtractedVariant | undefined): string | null =>
  variant?.price ? formatMoney(variant.price) : null
const stateOf = (variant: ExtractedVariant | undefined): string | null =>
  variant === undefined ? null : variant.isAvailable ? 'to be had' : 'sold out'
