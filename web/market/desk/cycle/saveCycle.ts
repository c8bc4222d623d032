import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { londonTime } from '../cycles/londonTime.ts'
import { amount, asSeen, optional, wholeNumber } from '../formFields.ts'

const pickupFields = z.object({
  id: z.string().optional(),
  place: z.string(),
  startsAt: londonTime,
  endsAt: londonTime,
  capacity: optional(wholeNumber),
})
const offerFields = z.object({ price: optional(amount), cap: optional(wholeNumber) })

const named = z.object({
  ...asSeen,
  name: z.string(),
  note: z.string().default(''),
  opensAt: londonTime,
  closesAt: londonTime,
})

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

const textOf = (fields: Fields, name: string): string | undefined => {
  const value = fields[name]
  return typeof value === 'string' ? value : value?.[0]
}

/** Numbered fields as pickups; one without a place is none. */
function pickupsIn(fields: Fields, context: z.RefinementCtx) {
  const numbers = Object.keys(fields).flatMap((name) => /^place-(\d{1,2})$/.exec(name)?.[1] ?? [])
  return numbers.flatMap((number) => {
    if (textOf(fields, `place-${number}`) === '') return []
    const said = Object.fromEntries(
      ['place', 'startsAt', 'endsAt', 'capacity'].map((name) => [name, textOf(fields, `${name}-${number}`)]),
    )
    const read = pickupFields.safeParse({ ...said, id: textOf(fields, `pickupId-${number}`) })
    if (read.success) return [read.data]
    for (const { path, message } of read.error.issues)
      context.addIssue({ code: 'custom', path: [`${String(path[0])}-${number}`], message })
    return []
  })
}

/** The variants that are ticked, with what they cost and how many there are. */
function itemsIn(fields: Fields, context: z.RefinementCtx) {
  const ids = Object.keys(fields).flatMap((name) =>
    name.startsWith('offer-') ? [name.slice('offer-'.length)] : [],
  )
  return ids.flatMap((variantId) => {
    const read = offerFields.safeParse({
      price: textOf(fields, `price-${variantId}`),
      cap: textOf(fields, `cap-${variantId}`),
    })
    if (read.success) return [{ variantId, priceMinor: read.data.price, cap: read.data.cap }]
    for (const { message } of read.error.issues) context.addIssue({ code: 'custom', path: [''], message })
    return []
  })
}

/** The whole cycle, as the form shows it. */
export const saveCycle = mutation({
  operation: 'market/desk/cycle/saveCycle',
  fields: z.looseObject({}).transform((fields, context) => {
    const said = named.safeParse(fields)
    const rest = { pickups: pickupsIn(fields as Fields, context), items: itemsIn(fields as Fields, context) }
    if (said.success) return { ...said.data, ...rest }
    for (const { path, message } of said.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  }),
  variables: (input) => ({ input }),
  fieldNames: {
    id: '',
    version: '',
    pickups: '',
    items: '',
    variantId: '',
    cap: '',
    priceMinor: '',
    place: '',
    capacity: '',
  },
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'The cycle is saved.' } }),
})
