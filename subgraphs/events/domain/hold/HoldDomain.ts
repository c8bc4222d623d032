import type { EventsDomain } from '../EventsDomain.ts'

/** What the verbs of holds work with: nobody in particular asks, since the cart has let the buyer in. */
export type HoldDomain = Pick<EventsDomain, 'knex' | 'clock'>
