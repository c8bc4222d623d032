import type { Outcome } from '@rose-ash/domain'

/** A seed that its own verbs refuse is a bug of the seed. */
export function needed<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The seeds of account were refused: ${JSON.stringify(outcome.errors)}`)
}
