import { z } from 'zod'
import type { NewCookie } from '../../../page/http/cookies.ts'
import type { Services } from '../../../page/Services.ts'
import type { Visit } from '../../../page/Visit.ts'

const shape = z.array(z.string())

/** Time to write them down or to print them; reloading the page does no harm until then. */
const shownForSeconds = 600

/** To the page that shows new codes, this once. They travel sealed, since nothing keeps them in the clear. */
export const toRecoveryCodes = (
  codes: unknown,
  { vault }: Pick<Services, 'vault'>,
): { location: string; cookies: readonly NewCookie[] } => ({
  location: '/security/recovery-codes',
  cookies: [
    { name: 'codes', value: vault.seal(JSON.stringify(shape.parse(codes))), maxAgeSeconds: shownForSeconds },
  ],
})

export function recoveryCodesOf(
  { cookies }: Pick<Visit, 'cookies'>,
  { vault }: Pick<Services, 'vault'>,
): string[] | null {
  const opened = vault.open(cookies('codes') ?? '')
  return opened === null ? null : shape.parse(JSON.parse(opened))
}
