import { z } from 'zod'
import { slugField } from '../slugField.ts'
import { timezoneField } from '../timezoneField.ts'

/** What a calendar may hold. The same limits stand as CHECK constraints in the table. */
export const calendarFields = {
  title: z.string().trim().min(1, 'Give the calendar a title.').max(80, 'A title has at most 80 characters.'),
  slug: slugField,
  description: z.string().trim().max(500, 'A description has at most 500 characters.').nullable(),
  timezone: timezoneField,
  visibility: z.enum(['public', 'unlisted', 'private']),
  colour: z.enum(['rose', 'ash', 'moss', 'wheat', 'sky', 'plum']),
  ownerId: z.uuid('This is not the id of a member.'),
  actorId: z.uuid('This is not the id of an actor.').nullable(),
}
