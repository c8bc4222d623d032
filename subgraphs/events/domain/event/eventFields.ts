import { slugPattern } from '@rose-ash/domain'
import { z } from 'zod'
import { slugField } from '../slugField.ts'
import { timezoneField } from '../timezoneField.ts'
import { sanitiseDescription } from './sanitiseDescription.ts'

const local = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, 'Give a time on the clock such as `2027-03-28T18:30`.')
const locals = z.array(local).max(100, 'List at most 100 dates.')
const webUrl = z.url({
  protocol: /^https?$/,
  error: 'Give a web address such as `https://meet.example/room`.',
})

/** What an event may hold. The same limits stand as CHECK constraints in the table. */
export const eventFields = {
  title: z.string().trim().min(1, 'Give the event a title.').max(120, 'A title has at most 120 characters.'),
  slug: slugField,
  summary: z.string().trim().max(300, 'A summary has at most 300 characters.').nullable(),
  descriptionHtml: z
    .string()
    .max(20_000, 'A description has at most 20,000 characters.')
    .transform(sanitiseDescription)
    .nullable(),
  category: z.enum(['market', 'workshop', 'walk', 'meeting', 'meal', 'talk', 'work_day', 'other']),
  tags: z
    .array(z.string().max(40).regex(slugPattern, 'A tag is made of lower-case words and hyphens.'))
    .max(8, 'An event has at most eight tags.')
    .transform((tags) => [...new Set(tags)]),
  picture: z.string().regex(slugPattern, 'Give the name of a picture such as `bread`.').nullable(),
  pictureAlt: z
    .string()
    .trim()
    .min(1, 'Say what the picture shows.')
    .max(200, 'A description of a picture has at most 200 characters.')
    .nullable(),
  locationId: z.uuid('This is not the id of a place.').nullable(),
  onlineUrl: webUrl.max(500, 'An address has at most 500 characters.').nullable(),
  localStart: local,
  localEnd: local,
  timezone: timezoneField,
  allDay: z.boolean(),
  rule: z.string().max(500, 'A rule has at most 500 characters.').nullable(),
  extraDates: locals,
  exceptDates: locals,
  hostIds: z
    .array(z.uuid('This is not the id of a member.'))
    .max(12, 'An event has at most twelve hosts.')
    .transform((ids) => [...new Set(ids)]),
}
