/** A rule of the database that a statement broke. */
export interface BrokenConstraint {
  readonly kind: 'unique' | 'foreignKey' | 'check' | 'exclusion' | 'notNull'
  /** The constraint's name; for `notNull` the column's. */
  readonly constraint: string
}

/** SQLSTATE class 23, "integrity constraint violation" (PostgreSQL manual, appendix A). */
const kinds: Readonly<Record<string, BrokenConstraint['kind']>> = {
  '23502': 'notNull',
  '23503': 'foreignKey',
  '23505': 'unique',
  '23514': 'check',
  '23P01': 'exclusion',
}

/** Tells which constraint an error of Knex or Objection speaks of, or null when it is another kind of error. */
export function constraintOf(error: unknown): BrokenConstraint | null {
  if (typeof error !== 'object' || error === null) return null
  // Objection wraps the driver's error.
  if ('nativeError' in error) return constraintOf(error.nativeError)
  if (!('code' in error)) return null
  const kind = kinds[String(error.code)]
  if (kind === undefined) return null
  const name = kind === 'notNull' ? 'column' : 'constraint'
  return { kind, constraint: name in error ? String(error[name as keyof typeof error]) : '' }
}
