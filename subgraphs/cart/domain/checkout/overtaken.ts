import { validationError } from '@rose-ash/domain'

/** What an attempt ends with that another one of the same cart has given up. */
export const overtaken = validationError(
  ['input', 'cartVersion'],
  'This basket is being ordered in another window. Look there, or try again.',
)
