import type { Trace } from './Trace.ts'

/** A non-null place that has no value: the object or list around it becomes null. */
export const violated = Symbol('violated')

/**
 * Gives the value that the client sees for what the subgraphs said; null for nothing, `undefined` for null because of
 * something that has been noted already.
 */
export type Complete = (value: unknown, trace: Trace) => unknown
