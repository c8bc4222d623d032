import { done, failed, type Outcome, slugify, validationError } from '@rose-ash/domain'
import type { ZodType } from 'zod'

/** The slug that was given, or one made from the title; not every title has letters that make one. */
export function slugFor(
  field: ZodType<string>,
  given: string | null | undefined,
  title: string,
): Outcome<string> {
  const parsed = field.safeParse(given ?? slugify(title))
  if (parsed.success) return done(parsed.data)
  return failed(...parsed.error.issues.map(({ message }) => validationError(['input', 'slug'], message)))
}
