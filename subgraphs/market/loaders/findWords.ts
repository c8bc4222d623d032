import type { MarketDomain } from '../domain/MarketDomain.ts'
import { searchWords } from './searchWords.ts'

/** What to look for: words that occur in some product, or else a text that titles may resemble. */
export interface Words {
  readonly text: string
  readonly isApproximate: boolean
}

/** Null when the text holds no word, and so asks for nothing. */
export async function findWords(
  { knex }: MarketDomain,
  text: string | null | undefined,
): Promise<Words | null> {
  const words = searchWords(text ?? '')
  if (words === null || text == null) return null
  const { rows } = await knex.raw<{ rows: { occur: boolean }[] }>(
    // Materialised, or the planner hopes for an early match and reads the whole table when there is none.
    `with found as materialized (
       select from market.products where listed and search @@ to_tsquery('pg_catalog.english', ?)
     )
     select exists (select from found) as occur`,
    [words],
  )
  return rows[0]?.occur ? { text: words, isApproximate: false } : { text, isApproximate: true }
}
