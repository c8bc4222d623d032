import type { UserError } from '@rose-ash/domain'

/** The rule by which an event shall come again cannot be used. `part` is the part at fault, null for the whole. */
export const invalidRecurrence = (
  message: string,
  part: string | null,
  field: 'rule' | 'extraDates' | 'exceptDates' = 'rule',
): UserError => ({
  __typename: 'InvalidRecurrenceError',
  code: 'INVALID_RECURRENCE',
  message,
  path: ['input', field],
  part,
})
