import type { Action } from '../../../page/forms/Action.ts'

/** The codes are on paper now; the browser forgets them. */
export const putAway: Action = {
  operations: [],
  perform: async () => ({
    kind: 'done',
    location: '/security/authenticator',
    flash: { tone: 'good', text: 'Keep them where you will find them without your phone.' },
    cookies: [{ name: 'codes', value: null }],
  }),
}
