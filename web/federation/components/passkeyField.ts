import { z } from 'zod'

/** What the authenticator answered, as `passkeys.js` puts it into a form. */
export const passkeyField = z.object({
  response: z.string('Passkeys need JavaScript.').transform((text, context) => {
    try {
      return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
    } catch {
      context.addIssue({ code: 'custom', message: 'Your device did not answer. Please try again.' })
      return z.NEVER
    }
  }),
})
