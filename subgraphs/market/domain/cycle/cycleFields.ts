import { z } from 'zod'

/** A zone of the IANA database: `+01:00` and `EST` are no places. */
const isTimezone = (name: string) =>
  name === 'UTC' || (name.includes('/') && Intl.supportedValuesOf('timeZone').includes(name))

const count = (what: string) => z.int().min(0, `${what} is not negative.`).max(1_000_000).nullable()

const item = z.object({
  variantId: z.uuid('This is no id of a variant.'),
  priceMinor: z
    .int()
    .min(0, 'A price is not negative.')
    .max(100_000_000, 'A price is at most 1,000,000.00.')
    .nullable()
    .default(null),
  cap: count('A cap').default(null),
})

const pickup = z
  .object({
    id: z.uuid('This is no id of a pickup.').nullish(),
    startsAt: z.coerce.date(),
    endsAt: z.coerce.date(),
    place: z.string().trim().min(1, 'Say where.').max(200, 'A place has at most 200 characters.'),
    capacity: count('A capacity').default(null),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ['endsAt'],
    message: 'It ends after it starts.',
  })

/** What an order cycle may hold. The same limits stand as CHECK constraints in the tables. */
export const cycleFields = {
  name: z.string().trim().min(1, 'Give the cycle a name.').max(120, 'A name has at most 120 characters.'),
  note: z.string().trim().max(500, 'A note has at most 500 characters.'),
  at: z.coerce.date(),
  timezone: z.string().refine(isTimezone, 'Give a time zone such as `Europe/London`.'),
  items: z
    .array(item)
    .max(500, 'A cycle lists at most 500 variants. Leave them all out to offer everything.')
    .refine(
      (items) => new Set(items.map(({ variantId }) => variantId)).size === items.length,
      'A variant stands in a cycle once.',
    ),
  pickups: z.array(pickup).max(50, 'A cycle has at most 50 pickups.'),
}

export type CycleItemInput = z.output<typeof item>
export type PickupInput = z.output<typeof pickup>

/** For zod's `refine`. */
export const closesAfterOpening = ({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }): boolean =>
  opensAt < closesAt

export const badPeriod = { path: ['closesAt'], message: 'A cycle closes after it opens.' }
