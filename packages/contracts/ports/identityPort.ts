import { roles } from '@rose-ash/domain/viewer.ts'
import { z } from 'zod'
import { definePort } from './definePort.ts'

const batch = 100

const viewer = z
  .object({ userId: z.uuid(), handle: z.string(), roles: z.array(z.enum(roles)).readonly() })
  .readonly()

/** Where a member's mails go. */
const mailbox = z
  .object({ userId: z.uuid(), address: z.string().min(3).max(320), name: z.string() })
  .readonly()

const user = z.object({ id: z.uuid(), handle: z.string(), displayName: z.string() }).readonly()

/**
 * Who people are, answered by federation. Lists are answered in the order asked, with null for whoever is not there
 * (any more); at most 100 at once.
 */
export const IdentityPort = definePort({
  name: 'identity',
  version: 1,
  providers: ['federation'],
  calls: {
    /** Whom a handle stands for when they act: id and roles. Handles are compared without regard to case. */
    viewersByHandle: {
      input: z.object({ handles: z.array(z.string().min(1).max(64)).max(batch) }),
      output: z.object({ viewers: z.array(viewer.nullable()) }),
    },
    /** How to speak of people. */
    usersByIds: {
      input: z.object({ ids: z.array(z.uuid()).max(batch) }),
      output: z.object({ users: z.array(user.nullable()) }),
    },
    /** Where to write to people; null also for whoever may not act. Never shown to anybody. */
    mailboxesByIds: {
      input: z.object({ ids: z.array(z.uuid()).max(batch) }),
      output: z.object({ mailboxes: z.array(mailbox.nullable()) }),
    },
  },
})
export type IdentityPort = typeof IdentityPort
export type IdentifiedViewer = z.output<typeof viewer>
export type IdentifiedUser = z.output<typeof user>
