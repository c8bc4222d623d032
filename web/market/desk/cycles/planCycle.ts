import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { londonTime } from './londonTime.ts'

/** Plans a cycle with one pickup; the others are added on its own page. */
export const planCycle = mutation({
  operation: 'market/desk/cycles/planCycle',
  fields: z.object({
    shopId: z.string(),
    name: z.string(),
    opensAt: londonTime,
    closesAt: londonTime,
    place: z.string(),
    startsAt: londonTime,
    endsAt: londonTime,
  }),
  variables: ({ place, startsAt, endsAt, ...cycle }) => ({
    input: { ...cycle, timezone: 'Europe/London', pickups: [{ place, startsAt, endsAt }] },
  }),
  fieldNames: { shopId: '', timezone: '' },
  done: ({ orderCycle }, _, { params }) => ({
    location: `/desk/${params.shop}/cycles/${Object(orderCycle).id}`,
    flash: { tone: 'good', text: 'The cycle is planned. It opens by itself.' },
  }),
})
