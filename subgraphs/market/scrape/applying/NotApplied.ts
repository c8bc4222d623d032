import type { Outcome, UserError } from '@rose-ash/domain'

/** A verb of the market refused what a site shows; its transaction is rolled back. */
export class NotApplied extends Error {
  override readonly name = 'NotApplied'

  constructor(errors: readonly UserError[]) {
    super(errors.map(({ message }) => message).join(' '))
  }
}

/** @throws NotApplied */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new NotApplied(outcome.errors)
}
