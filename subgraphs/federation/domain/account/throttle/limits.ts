/** How often something may be tried. */
export interface Limit {
  /** Tries in a window that begins with the first. */
  readonly tries: number
  readonly windowSeconds: number
  /** Each time it is exceeded within a day the wait doubles, up to this. Without it the wait ends with the window. */
  readonly longestWaitSeconds?: number
  /** Why these numbers, and whom they must not hit. */
  readonly reason: string
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/**
 * Every limit there is. Those of sign-in count what failed; a success gives its try back. They are asked from the narrowest
 * to the widest and a refused try counts no further, so that one household cannot use up what an account allows.
 * Tokens of links and tickets have 256 bits: nobody finds one by trying, and so no limit stands between a member and the mail.
 */
export const limits = {
  failuresFromAddress: {
    tries: 50,
    windowSeconds: 15 * minute,
    reason: 'One address against many accounts. A shared office mistypes less than once a minute.',
  },
  failuresFromNetwork: {
    tries: 500,
    windowSeconds: 15 * minute,
    reason: 'A rented range of addresses. Ten times an address, as a provider may put a town behind one /24.',
  },
  failuresForLoginFromNetwork: {
    tries: 10,
    windowSeconds: 15 * minute,
    longestWaitSeconds: day,
    reason: 'Guesses at one person from one place; cleared when that person signs in from there.',
  },
  failuresForLogin: {
    tries: 30,
    windowSeconds: 15 * minute,
    longestWaitSeconds: day,
    reason:
      'Many addresses against one account: about 200 guesses on the first day. By what was typed, whether or not there is such an account; who is attacked by the handle still signs in by the e-mail address, a passkey or a link.',
  },
  codesOfMember: {
    tries: 10,
    windowSeconds: 15 * minute,
    longestWaitSeconds: day,
    reason: 'Three of a million codes fit at any moment, and only who knows the first factor gets here.',
  },
  mailsToAddressFromNetwork: {
    tries: 5,
    windowSeconds: 15 * minute,
    reason: 'Nobody needs more links in the time that one lasts.',
  },
  mailsToAddress: {
    tries: 10,
    windowSeconds: 15 * minute,
    reason: 'No flood for a victim. A link lasts as long as the window: who is refused has one that works.',
  },
  mailsFromAddress: {
    tries: 40,
    windowSeconds: hour,
    reason: 'Mail to many people from one household; far above a course that registers in one room.',
  },
  mailsFromNetwork: {
    tries: 200,
    windowSeconds: hour,
    reason: 'The same from a range of addresses: our standing with mail providers depends on it.',
  },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits
