import type { Outcome, UserError } from '@rose-ash/domain'

interface Errors {
  userErrors: UserError[]
}

const errorsOf = (outcome: Outcome<unknown>): UserError[] => (outcome.ok ? [] : [...outcome.errors])

/** The GraphQL payload of a verb's outcome: the value under `field`, or null and the user errors. */
export const payload = <T, Field extends string>(outcome: Outcome<T>, field: Field) =>
  ({ [field]: outcome.ok ? outcome.value : null, userErrors: errorsOf(outcome) }) as Record<Field, T | null> &
    Errors

/** The payload of a verb that removed something: the id of what is gone. */
export const deletion = (outcome: Outcome<{ id: string }>): Errors & { deletedId: string | null } => ({
  deletedId: outcome.ok ? outcome.value.id : null,
  userErrors: errorsOf(outcome),
})
