import type { ZodType } from 'zod'
import { done, failed, type Outcome } from './outcome.ts'
import { validationError } from './userError.ts'

/** Parses the input of a verb; each zod issue becomes a `ValidationError` under `input`. */
export function check<T>(schema: ZodType<T>, input: unknown): Outcome<T> {
  const parsed = schema.safeParse(input)
  if (!parsed.success)
    return failed(
      ...parsed.error.issues.map((issue) =>
        validationError(['input', ...issue.path.map(String)], issue.message),
      ),
    )
  return done(parsed.data)
}

/** A field of a change that may be left out. GraphQL clients say null as well as nothing; both leave it as it is. */
export const leftOut = <T>(schema: ZodType<T>) => schema.nullish().transform((value) => value ?? undefined)
