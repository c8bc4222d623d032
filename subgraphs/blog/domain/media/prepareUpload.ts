import { largestUpload, MediaHolderPort } from '@rose-ash/contracts'
import { check, done, isSignedIn, type Outcome, Refusal } from '@rose-ash/domain'
import { z } from 'zod'
import { sealTicket, ticketSeconds } from '../../media/uploadTicket.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'

const schema = z.object({
  alt: z
    .string()
    .trim()
    .min(1, 'Say what the picture shows, for those who cannot see it.')
    .max(200, 'At most 200 characters.'),
})

export type PrepareUploadInput = z.input<typeof schema>

export interface PreparedUpload {
  readonly ticket: string
  readonly expiresAt: Date
  readonly maxBytes: number
}

/** Gives a ticket, signed with the secret, by which web may bring one picture of the viewer. */
export async function prepareUpload(
  blog: BlogDomain,
  secret: string,
  input: PrepareUploadInput,
): Promise<Outcome<PreparedUpload>> {
  policy.require(blog.viewer, 'media.upload', { looksAfterSomething: await looksAfterSomething(blog) })
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { userId } = blog.viewer
  if (userId === null) throw new Refusal('UNAUTHENTICATED', 'Sign in to do this.')
  const expiresAt = new Date(blog.clock.now().getTime() + ticketSeconds * 1000)
  const ticket = sealTicket({ userId, alt: checked.value.alt, expiresAt: expiresAt.getTime() }, secret)
  return done({ ticket, expiresAt, maxBytes: largestUpload })
}

/** Nobody is asked about whoever may anyway, or is a stranger. */
async function looksAfterSomething({ viewer, registry }: BlogDomain): Promise<boolean> {
  const { userId } = viewer
  if (userId === null || !isSignedIn(viewer)) return false
  if (policy.can(viewer, 'media.upload', { looksAfterSomething: false })) return true
  const answers = await Promise.all(
    MediaHolderPort.providers.map((room) => registry.find(MediaHolderPort, room).mayUpload({ userId })),
  )
  return answers.some(({ allowed }) => allowed)
}
