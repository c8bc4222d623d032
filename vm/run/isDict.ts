import { Opaque } from './values.ts'

/** Data with named fields. */
export type Dict = { readonly [key: string]: unknown }

/** True for a dict: an object that is neither a list nor one of the machine's own values. */
export function isDict(value: unknown): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Opaque)
}
