import type { MarketDomain } from '../domain/MarketDomain.ts'
import { correctedWords } from './correctedWords.ts'
import { searchWords } from './searchWords.ts'
import { typedWords } from './typedWords.ts'

/** What to look for: the words that were typed, or else what they look like. */
export interface Words {
  /** For `to_tsquery`. */
  readonly text: string
  readonly isApproximate: boolean
}

/** Null when the text holds no word, and so asks for nothing. */
export async function findWords(
  market: MarketDomain,
  text: string | null | undefined,
): Promise<Words | null> {
  const words = typedWords(text ?? '')
  if (words.length === 0) return null
  const corrected = await correctedWords(market, words)
  return { text: searchWords(corrected ?? words), isApproximate: corrected !== null }
}
