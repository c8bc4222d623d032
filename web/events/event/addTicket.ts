import { z } from 'zod'
import { mutation } from '../../page/forms/mutation.ts'

/** Puts tickets for the event into the visitor's basket. */
export const addTicket = mutation({
  operation: 'events/event/addTicket',
  fields: z.object({
    ticket: z.uuid('Choose a ticket.'),
    quantity: z
      .string()
      .regex(/^[1-9]\d?$/, 'Say how many, from 1 to 99.')
      .transform(Number),
  }),
  needsCart: true,
  variables: ({ ticket, quantity }) => ({ input: { type: 'TICKET_TYPE', itemId: ticket, quantity } }),
  fieldNames: { itemId: 'quantity' },
  done: (_, { quantity }, visit) => ({
    location: visit.path,
    flash: {
      tone: 'good',
      text: quantity === 1 ? 'One ticket is in your basket.' : `${quantity} tickets are in your basket.`,
    },
  }),
})
