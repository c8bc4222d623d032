import { z } from 'zod'
import { writtenFields } from '../text/writtenFields.ts'

const idList = (most: number, tooMany: string) =>
  z
    .array(z.uuid('This is no id.'))
    .max(most, tooMany)
    .transform((ids) => [...new Set(ids)])

const kinds = { eventId: 'event', calendarId: 'calendar', productId: 'product', shopId: 'shop' } as const
type Reference = keyof typeof kinds

const reference = z.uuid('This is no id.').nullish()

const widget = z
  .object({
    eventId: reference,
    calendarId: reference,
    productId: reference,
    shopId: reference,
    caption: z
      .string()
      .trim()
      .max(200, 'A caption has at most 200 characters.')
      .nullish()
      .transform((caption) => caption || null),
  })
  .transform(({ caption, ...references }, context) => {
    const given = (Object.keys(kinds) as Reference[]).filter((name) => references[name] != null)
    const [name] = given
    const refId = name && references[name]
    if (given.length === 1 && name && refId) return { kind: kinds[name], refId, caption }
    context.addIssue('Name exactly one of an event, a calendar, a product and a shop.')
    return z.NEVER
  })

/** Something beside the text, as it is stored. */
export type Widget = z.output<typeof widget>

/** What a post may hold. */
export const postFields = {
  ...writtenFields,
  featured: z.boolean(),
  authorIds: idList(10, 'A post has at most 10 authors.').refine(
    (ids) => ids.length > 0,
    'A post has an author.',
  ),
  tagIds: idList(20, 'A post has at most 20 tags.'),
  widgets: z.array(widget).max(12, 'At most 12 things stand beside a post.'),
}
