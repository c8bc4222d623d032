/**
 * Something that the person who asked can see and mend: it names the field and the remedy.
 * `__typename` is the GraphQL type that implements the interface `UserError`; further fields belong to that type.
 */
export interface UserError {
  readonly __typename: string
  /** Stable, upper snake case, for programs. */
  readonly code: string
  /** One sentence, for people. */
  readonly message: string
  /** Path of the input field from the mutation's arguments, e.g. `['input', 'slug']`; null when no single field is at fault. */
  readonly path: readonly string[] | null
  readonly [extra: string]: unknown
}

export const validationError = (path: readonly string[], message: string): UserError => ({
  __typename: 'ValidationError',
  code: 'VALIDATION',
  message,
  path,
})

export const notFoundError = (path: readonly string[], message: string): UserError => ({
  __typename: 'NotFoundError',
  code: 'NOT_FOUND',
  message,
  path,
})

/** Somebody else changed the object since it was read. */
export const conflictError = (currentVersion: number): UserError => ({
  __typename: 'ConflictError',
  code: 'CONFLICT',
  message: 'This was changed by somebody else in the meantime. Look at the new version and try again.',
  path: ['input', 'version'],
  currentVersion,
})

/** A name, slug or code that must be unique is in use. `suggestion` is free at the moment of asking. */
export const takenError = (
  path: readonly string[],
  message: string,
  suggestion: string | null = null,
): UserError => ({
  __typename: 'TakenError',
  code: 'TAKEN',
  message,
  path,
  suggestion,
})
