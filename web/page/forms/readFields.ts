import type { z } from 'zod'
import type { FieldErrors, Fields } from './Action.ts'

/** Reads the fields of a form: what they say, or what to mend, by the name of the field. */
export function readFields<Input>(
  schema: z.ZodType<Input>,
  fields: Fields,
): { readonly input: Input } | { readonly errors: FieldErrors } {
  const parsed = schema.safeParse(plain(fields))
  return parsed.success ? { input: parsed.data } : { errors: byField(parsed.error) }
}

/** One value is text, several are a list: what a zod schema expects of a form. */
const plain = (fields: Fields): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  )

function byField(error: z.ZodError): FieldErrors {
  const errors: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '')
    errors[name] = [...(errors[name] ?? []), issue.message]
  }
  return errors
}
