/** Superinstructions: made when a program is prepared, known to the interpreter alone, never serialised. */
export const WIDE = {
  /** before, slot, after: constant text, a local as text, constant text. */
  TEXT_LOCAL: 120,
  /** before, slot, field, after */
  TEXT_FIELD: 121,
  /** before, slot, name, after: constant text, an attribute of a local, constant text. */
  ATTRIBUTE_LOCAL: 122,
  /** before, slot, field, name, after */
  ATTRIBUTE_FIELD: 123,
  /** slot, field: pushes a field of a local. */
  FIELD: 124,
  /** slot, target: jumps when a local is nil or false. */
  UNLESS_LOCAL: 125,
  /** slot, field, target */
  UNLESS_FIELD: 126,
  /** before, slot, field, after: part of an attribute's value. */
  PART_FIELD: 127,
  /** before, slot, field, name, after: a URL attribute. */
  URL_FIELD: 128,
} as const
