import { z } from 'zod'
import { presentation } from '../presentation.ts'

const line = (name: string, length: number) =>
  z.string().trim().min(1).max(length, `${name} has at most ${length} characters.`).nullable().default(null)

/** What a shop may hold. The same limits stand as CHECK constraints in the table. */
export const shopFields = {
  ...presentation,
  ownerUserId: z.uuid('This is no id of a member.'),
  actorId: z.uuid('This is no id of an actor.').nullable(),
  name: z.string().trim().min(1, 'Give the shop a name.').max(120, 'A shop name has at most 120 characters.'),
  kind: z.enum(['producer', 'hub', 'coop']),
  status: z.enum(['active', 'paused', 'closed']),
  address: z
    .object({
      street: line('A street', 200),
      locality: line('A town', 100),
      postalCode: line('A postal code', 20),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, 'A country is a code of two capital letters, such as `GB`.')
        .nullable()
        .default(null),
    })
    .nullable(),
}

const nowhere = { street: null, locality: null, postalCode: null, country: null }

/** The columns of an address: none is an empty one, undefined leaves it as it is. */
export const addressColumns = (address: z.output<typeof shopFields.address> | undefined) =>
  address === undefined ? {} : (address ?? nowhere)
