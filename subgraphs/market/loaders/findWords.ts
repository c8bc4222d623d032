import type { MarketDomain } from '../domain/MarketDomain.ts'
import { correctedWords } from './correctedWords.ts'
import { typedWords } from './typedWords.ts'

/** What to look for: the words that were typed, or else what they look like. */
export interface Words {
  /** Every one must occur. Of the last word the beginning is enough, as it is while somebody types. */
  readonly stems: readonly { readonly stem: string; readonly isBeginning: boolean }[]
  readonly isApproximate: boolean
}

/** Null when the text holds no word, and so asks for nothing. */
export async function findWords(
  market: MarketDomain,
  text: string | null | undefined,
): Promise<Words | null> {
  const typed = typedWords(text ?? '')
  if (typed.length === 0) return null
  const words = await correctedWords(market, typed)
  return {
    stems: words.flatMap(({ stems }, index) =>
      stems.map((stem) => ({ stem, isBeginning: index === words.length - 1 })),
    ),
    isApproximate: words.some(({ isCorrected }) => isCorrected),
  }
}
