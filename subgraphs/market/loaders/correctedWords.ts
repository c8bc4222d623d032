import type { MarketDomain } from '../domain/MarketDomain.ts'

/** How alike two words must be, by their trigrams, for one to be taken for the other. */
const alike = 0.35

/**
 * Words with those that nothing on sale ever held replaced by the one they look like most. The words of the whole market are
 * few beside its products, and they hardly grow, so this costs the same however much there is. Null when all are known, or
 * nothing looks like them.
 */
export async function correctedWords(
  { knex }: MarketDomain,
  words: readonly string[],
): Promise<readonly string[] | null> {
  const { rows } = await knex.raw<{ rows: { word: string; corrected: string | null }[] }>(
    `select typed.word, case
         when typed.word !~ '^[a-z]{3,40}$' or exists (
           select from market.search_words as known
           where known.word >= typed.stem and known.word < typed.stem || '{') then null
         else (
           select near.word from market.search_words as near
           where near.word operator(public.%) typed.word and public.similarity(near.word, typed.word) >= ?
           order by public.similarity(near.word, typed.word) desc, near.word limit 1)
       end as corrected
     from (
       select word, place, coalesce((ts_lexize('pg_catalog.english_stem', word))[1], word) collate "C" as stem
       from unnest(?::text[]) with ordinality as given (word, place)
     ) as typed
     order by typed.place`,
    [alike, [...words]],
  )
  return rows.some(({ corrected }) => corrected !== null)
    ? rows.map(({ word, corrected }) => corrected ?? word)
    : null
}
