import type { MarketDomain } from '../domain/MarketDomain.ts'

/** How alike two words must be, by their trigrams, for one to be taken for the other. */
const alike = 0.35

interface KnownWord {
  readonly word: string
  /** Whether it stands for another one that nothing on sale ever held. */
  readonly isCorrected: boolean
  /** What it is kept under in `market.word_bits`; none for words like `and`. */
  readonly stems: readonly string[]
}

/**
 * Words with those that nothing on sale ever held replaced by the one they look like most. The words of the whole market are
 * few beside its products, and they hardly grow, so this costs the same however much there is.
 */
export async function correctedWords(
  { knex }: MarketDomain,
  words: readonly string[],
): Promise<readonly KnownWord[]> {
  const { rows } = await knex.raw<{ rows: KnownWord[] }>(
    `select known.word, is_corrected as "isCorrected",
       tsvector_to_array(to_tsvector('pg_catalog.english', known.word)) as stems
     from (
       select word, place, coalesce((ts_lexize('pg_catalog.english_stem', word))[1], word) collate "C" as stem
       from unnest(?::text[]) with ordinality as given (word, place)
     ) as typed
     cross join lateral (
       select case
         when typed.word !~ '^[a-z]{3,40}$' or exists (
           select from market.search_words as known
           where known.word >= typed.stem and known.word < typed.stem || '{') then null
         else (
           select near.word from market.search_words as near
           where near.word operator(public.%) typed.word and public.similarity(near.word, typed.word) >= ?
           order by public.similarity(near.word, typed.word) desc, near.word limit 1)
       end as corrected offset 0
     ) as looked
     cross join lateral (select coalesce(corrected, typed.word) as word, corrected is not null as is_corrected) as known
     order by typed.place`,
    [[...words], alike],
  )
  return rows
}
