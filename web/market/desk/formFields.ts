import { z } from 'zod'

/** A change is of what one has seen. */
export const asSeen = { id: z.string(), version: z.coerce.number().int() }

/** An empty field is nothing. */
export const optional = <T>(schema: z.ZodType<T, string>) =>
  z
    .union([z.literal('').transform(() => null), schema])
    .optional()
    .transform((value) => value ?? null)

/** A box that is not ticked is not sent. */
export const box = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

export const wholeNumber = z
  .string()
  .regex(/^-?\d+$/, 'Write a whole number.')
  .transform(Number)

/** Pounds and pence, as minor units. */
export const amount = z
  .string()
  .regex(/^£?\s?\d{1,7}(\.\d{1,2})?$/, 'Write an amount such as 4.60.')
  .transform((text) => {
    const [pounds = '0', pence = ''] = text.replace(/^£\s?/, '').split('.')
    return Number(`${pounds}${pence.padEnd(2, '0')}`)
  })
