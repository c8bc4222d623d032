import type { ZodType } from 'zod'
import { done, failed, type Outcome } from './outcome.ts'
import { validationError } from './userError.ts'

/**
 * Parses the input of a verb; each zod issue becomes a `ValidationError` under `input`. So does a text with U+0000, which
 * PostgreSQL cannot keep.
 */
export function check<T>(schema: ZodType<T>, input: unknown): Outcome<T> {
  const parsed = schema.safeParse(input)
  if (!parsed.success)
    return failed(
      ...parsed.error.issues.map((issue) =>
        validationError(['input', ...issue.path.map(String)], issue.message),
      ),
    )
  const unkept = placeOfNul(input)
  if (unkept) return failed(validationError(['input', ...unkept], 'This holds a character that is none.'))
  return done(parsed.data)
}

/** Where a text holds U+0000; null where none does. */
function placeOfNul(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return value.includes('\0') ? [] : null
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    const place = placeOfNul(inner)
    if (place) return [name, ...place]
  }
  return null
}

/** A field of a change that may be left out. GraphQL clients say null as well as nothing; both leave it as it is. */
export const leftOut = <T>(schema: ZodType<T>) => schema.nullish().transform((value) => value ?? undefined)
