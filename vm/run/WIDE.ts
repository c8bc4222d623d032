/** Superinstructions: made when a program is prepared, known to the interpreter alone, never serialised. */
export const WIDE = {
  /** next, first text, pieces: see writeRun. */
  RUN: 120,
  /** next, slot, first text, pieces: a loop whose body is one run. */
  EACH: 124,
  /** slot, field: pushes a field of a local. */
  FIELD: 121,
  /** slot, target: jumps when a local is nil or false. */
  UNLESS_LOCAL: 122,
  /** slot, field, target */
  UNLESS_FIELD: 123,
} as const
