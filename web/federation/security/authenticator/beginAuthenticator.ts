import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { enrolmentCookie } from './enrolment.ts'

const shown = z.object({ secret: z.string(), uri: z.string(), qrSvg: z.string() })

export const beginAuthenticator = mutation({
  operation: 'federation/security/authenticator/beginAuthenticator',
  fields: z.object({}),
  variables: () => ({ input: {} }),
  done: (payload, _input, _visit, services) => ({
    location: '/security/authenticator',
    cookies: [enrolmentCookie(shown.parse(payload), services)],
  }),
})
