interface RefusedAnswer {
  readonly kind: 'refused'
  readonly code: 'CREDENTIALS' | 'THROTTLED' | 'EXPIRED'
  readonly message: string
  readonly retryAfterSeconds: number | null
}

const refused = (code: RefusedAnswer['code'], message: string): RefusedAnswer => ({
  kind: 'refused',
  code,
  message,
  retryAfterSeconds: null,
})

/** Every refusal in its own words. None depends on whether there is such an account. */
export const wrongPassword = refused(
  'CREDENTIALS',
  'That name and that password do not go together. We can also mail you a link that signs you in.',
)
export const wrongPasskey = refused(
  'CREDENTIALS',
  'This passkey is not known here. Sign in another way, then add it in your security settings.',
)
export const wrongCode = refused(
  'CREDENTIALS',
  'That code does not fit, or was used already. Wait for the next one, or use a recovery code.',
)
export const deadTicket = refused(
  'CREDENTIALS',
  'That link has done its work already. Sign in, or ask for a new link.',
)
export const goneInteraction = refused('EXPIRED', 'This sign-in has expired. Begin again.')
export const deadLink = refused('EXPIRED', 'This link was used already or is too old. Ask for a new one.')
export const hasAccount = refused('EXPIRED', 'This address has an account by now. Sign in instead.')

export const tooManyTries = (retryAfterSeconds: number): RefusedAnswer => ({
  ...refused('THROTTLED', `Too many tries. Wait ${inWords(retryAfterSeconds)}, or let us mail you a link.`),
  retryAfterSeconds,
})

export const tooManyCodes = (retryAfterSeconds: number): RefusedAnswer => ({
  ...refused('THROTTLED', `Too many codes were tried. Wait ${inWords(retryAfterSeconds)}.`),
  retryAfterSeconds,
})

export const tooManyMails = (retryAfterSeconds: number): RefusedAnswer => ({
  ...refused(
    'THROTTLED',
    `Too many mails were asked for. Look for those that we have sent, or wait ${inWords(retryAfterSeconds)}.`,
  ),
  retryAfterSeconds,
})

function inWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  if (minutes <= 1) return 'a minute'
  return minutes <= 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
}
