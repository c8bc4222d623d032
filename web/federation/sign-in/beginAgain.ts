import type { Visit } from '../../page/Visit.ts'

/** A sign-in that is no more. Whoever comes from a link in a mail begins another one and goes on with that. */
export const beginAgain = ({ cookies }: Pick<Visit, 'cookies'>): string =>
  cookies('ticket') === null ? '/sign-in/problem?error=session_not_found' : '/login?to=%2F'
