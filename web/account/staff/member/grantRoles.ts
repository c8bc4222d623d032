import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

/** A box that is not ticked is not sent. */
const box = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

const granted = ['author', 'editor', 'moderator', 'admin'] as const

/** Gives a member the roles that are ticked, and takes the others. */
export const grantRoles = mutation({
  operation: 'account/staff/member/grantRoles',
  fields: z.object({
    id: z.string(),
    version: z.coerce.number().int(),
    author: box,
    editor: box,
    moderator: box,
    admin: box,
  }),
  variables: ({ id, version, ...boxes }) => ({
    input: {
      id,
      version,
      roles: ['MEMBER', ...granted.filter((role) => boxes[role]).map((role) => role.toUpperCase())],
    },
  }),
  fieldNames: { version: '', id: '', roles: 'admin' },
  done: (_, __, visit) => ({
    location: visit.path,
    flash: {
      tone: 'good',
      text: 'The roles are changed. They take effect within ten minutes, when the session is next renewed.',
    },
  }),
})
