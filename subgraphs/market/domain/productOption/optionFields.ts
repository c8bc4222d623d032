import { z } from 'zod'

const name = z
  .string()
  .trim()
  .min(1, 'Give the option a name, such as `Size`.')
  .max(40, 'The name of an option has at most 40 characters.')
const value = z
  .string()
  .trim()
  .min(1, 'Give the value a name, such as `Large`.')
  .max(60, 'A value has at most 60 characters.')
const isDistinct = (texts: readonly string[]) =>
  new Set(texts.map((text) => text.toLowerCase())).size === texts.length

/** What options may hold. The same limits stand as CHECK constraints in the tables. */
export const optionFields = {
  options: z
    .array(
      z.object({
        name,
        values: z
          .array(value)
          .min(1, 'An option has values to choose from.')
          .max(30, 'An option has at most 30 values.')
          .refine(isDistinct, 'Each value of an option is a different one.'),
      }),
    )
    .max(3, 'A product has at most three options.')
    .refine((options) => isDistinct(options.map((each) => each.name)), 'Each option has a name of its own.'),
  /** What a variant is of each option. */
  choices: z
    .array(z.object({ name, value }))
    .max(3, 'A product has at most three options.')
    .refine((choices) => isDistinct(choices.map((each) => each.name)), 'Choose one value of each option.'),
}
