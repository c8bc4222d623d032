import type { Outcome } from '@rose-ash/domain'

/** The value of a verb that a seed calls: its input is ours, so a refusal is a mistake in the seed. */
export function accepted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  const reasons = outcome.errors.map(({ path, message }) => `${path?.join('.')}: ${message}`)
  throw new Error(`A seed was refused. ${reasons.join(' ')}`)
}
