import { z } from 'zod'
import { handleField } from '../handleField.ts'

/** What the actor of a site may hold. A person is always a member's actor, and comes with the member. */
export const actorFields = {
  handle: handleField,
  site: z.enum(['blog', 'market', 'cart', 'events', 'federation', 'account']),
  type: z.enum(['service', 'application'], 'A person is always a member’s actor.'),
  name: z.string().trim().min(1, 'Give the actor a name.').max(80, 'A name has at most 80 characters.'),
  summary: z.string().trim().max(500, 'A summary has at most 500 characters.').nullable(),
  approvesFollowers: z.boolean(),
}
