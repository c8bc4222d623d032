import type { MarketDomain } from '../domain/MarketDomain.ts'
import { correctedWords } from './correctedWords.ts'
import { typedWords } from './typedWords.ts'

/** Ids of what a visitor may be looking for, the best first. */
export interface Suggested {
  readonly product: readonly string[]
  readonly shop: readonly string[]
  readonly category: readonly string[]
  /** What was looked for instead of what was typed. */
  readonly insteadOf: string | null
}

type Kind = 'product' | 'shop' | 'category'

const most: Readonly<Record<Kind, number>> = { product: 8, shop: 3, category: 3 }
const nothing: Suggested = { product: [], shop: [], category: [], insteadOf: null }

/** Finds names by the beginnings of their words: first as they were typed, then in any order, then what looks alike. */
export const suggestions =
  (market: MarketDomain) =>
  async (text: string): Promise<Suggested> => {
    const words = typedWords(text.slice(0, 80))
    if (words.join('').length < 2) return nothing
    const found = await namesOf(market, words)
    if (found) return { ...found, insteadOf: null }
    const known = await correctedWords(market, words)
    if (!known.some(({ isCorrected }) => isCorrected)) return nothing
    const corrected = known.map(({ word }) => word)
    const instead = await namesOf(market, corrected)
    return instead ? { ...instead, insteadOf: corrected.join(' ') } : nothing
  }

/** Each part reads a piece of one index, 24 or 200 names long at most, however many there are. */
const statement = `
  with kinds (kind) as (values ('product'), ('shop'), ('category')),
  found as (
    select 0 as step, phrase.kind, phrase.id, phrase.key
    from kinds cross join lateral (
      select kind, id, key from market.suggestions
      where kind = kinds.kind and key >= :phrase::text collate "C" and key < :phrase::text || '{' order by key, id limit 24
    ) as phrase
    union all
    select 1, candidate.kind, candidate.id, candidate.key
    from kinds cross join lateral (
      select kind, id, key from market.suggestions
      where kind = kinds.kind and key >= :longest::text collate "C" and key < :longest::text || '{' order by key, id limit 200
    ) as candidate
    where cardinality(:others::text[]) > 0 and not exists (
      select from unnest(:others::text[]) as other (word)
      where not exists (select from market.suggestions as start
        where start.id = candidate.id and start.key >= other.word collate "C" and start.key < other.word || '{'))
  )
  select kind, id from found group by kind, id order by min(step), min(key), id`

async function namesOf(
  { knex }: MarketDomain,
  words: readonly string[],
): Promise<Omit<Suggested, 'insteadOf'> | null> {
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const others = words.filter((word) => word !== longest)
  const { rows } = await knex.raw<{ rows: { kind: Kind; id: string }[] }>(statement, {
    phrase: words.join(' '),
    longest,
    others,
  })
  if (rows.length === 0) return null
  const of = (kind: Kind) =>
    rows
      .filter((row) => row.kind === kind)
      .slice(0, most[kind])
      .map(({ id }) => id)
  return { product: of('product'), shop: of('shop'), category: of('category') }
}
