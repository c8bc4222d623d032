import type { UserError } from './userError.ts'

/** What a domain verb answers: the value, or what the person who asked can mend. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly UserError[] }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const failed = (...errors: readonly UserError[]): Outcome<never> => ({ ok: false, errors })
