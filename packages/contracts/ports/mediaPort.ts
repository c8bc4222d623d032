import { z } from 'zod'
import { definePort } from './definePort.ts'

/** The longest file that may be sent: 12 MiB. */
export const largestUpload = 12 * 1024 * 1024

const media = z.object({
  id: z.uuid(),
  /** The member who sent it. */
  ownerUserId: z.uuid(),
  /** What it shows, for those who cannot see it. */
  alt: z.string().min(1).max(200),
  /** Pixels of the largest form, the right way up. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Its forms are at `<path>/<width>.<avif|webp|jpg>` on every site. */
  path: z.string().regex(/^\/media\/[0-9a-f]{64}$/),
  /** The widths that there are, ascending; the last is `width`. */
  widths: z.array(z.int().positive()).min(1).max(8),
})

/** The file, in base64. */
const content = z.base64().max(Math.ceil(largestUpload / 3) * 4)

const kept = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stored'), media }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum(['TICKET', 'NO_PICTURE', 'TOO_LARGE', 'TOO_SMALL', 'SHAPE', 'TOO_MANY', 'BUSY']),
    /** One sentence, for people. */
    message: z.string(),
  }),
])

/**
 * Pictures of members, kept by blog for all rooms. A picture that no room shows (`MediaHolderPort`) is forgotten a week
 * after anybody asked for it, so ask with `describe` before you begin to show it.
 */
export const MediaPort = definePort({
  name: 'media',
  version: 1,
  providers: ['blog'],
  calls: {
    /**
     * Keeps a picture for whoever got the ticket (`prepareUpload` of the graph). What it is, is decided by its content
     * alone. The same file of the same member again is the same media.
     */
    store: {
      input: z.object({
        ticket: z.string().min(1).max(2000),
        content,
      }),
      output: kept,
      bodyLimit: 17 * 1024 * 1024,
      deadlineMs: 25_000,
    },
    /**
     * The same for a picture that a room brings for a member who has allowed it, such as one of their own shop on the web: the
     * room answers for that, and there is no ticket.
     */
    keep: {
      input: z.object({ ownerUserId: z.uuid(), alt: z.string().min(1).max(200), content }),
      output: kept,
      bodyLimit: 17 * 1024 * 1024,
      deadlineMs: 25_000,
    },
    /** In the order asked; null for those that are not there. */
    describe: {
      input: z.object({ ids: z.array(z.uuid()).max(100) }),
      output: z.object({ media: z.array(media.nullable()) }),
    },
  },
})
export type MediaPort = typeof MediaPort
export type MediaDescription = z.output<typeof media>
