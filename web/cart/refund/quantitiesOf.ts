import { z } from 'zod'
import type { FieldErrors, Fields } from '../../page/forms/Action.ts'

const prefix = 'quantity-'
const howMany = z.string().regex(/^\d{0,2}$/)

export interface RefundedLine {
  readonly lineId: string
  readonly quantity: number
}

/** Reads how many of each line shall be paid back, one field for each; lines of which there are none are left out. */
export function quantitiesOf(
  fields: Fields,
): { readonly lines: readonly RefundedLine[] } | { readonly errors: FieldErrors } {
  const given = [...fields].filter(([name]) => name.startsWith(prefix))
  const wrong = given.filter(([, [text = '']]) => !howMany.safeParse(text).success)
  if (wrong.length > 0)
    return { errors: Object.fromEntries(wrong.map(([name]) => [name, ['Say how many, in figures.']])) }
  const lines = given.map(([name, [text = '']]) => ({
    lineId: name.slice(prefix.length),
    quantity: Number(text),
  }))
  return { lines: lines.filter(({ quantity }) => quantity > 0) }
}
