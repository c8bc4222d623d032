import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

const asked = 'Please type your handle, so that this happens on purpose only.'

export const deleteAccount = mutation({
  operation: 'federation/security/delete/deleteAccount',
  fields: z.object({ handle: z.string(asked).min(1, asked).max(64, asked) }),
  variables: ({ handle }) => ({ input: { handle: handle.replace(/^@/, '') } }),
  done: () => ({ location: '/security/deleted' }),
})
