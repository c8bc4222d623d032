import type { Action } from '../../page/forms/Action.ts'
import { type MutationForm, mutation } from '../../page/forms/mutation.ts'
import { signInFor } from './signInFor.ts'

/** A change that asks for a fresh sign-in: without one it leads through it, and back to its page. */
export const secured = <Input>(form: Omit<MutationForm<Input>, 'leads'>): Action =>
  mutation({
    ...form,
    leads: {
      REAUTHENTICATION_REQUIRED: (visit) => ({
        location: signInFor(visit, 'login'),
        flash: { tone: 'care', text: 'You have proved that it is you. Now please do it once more.' },
      }),
    },
  })
