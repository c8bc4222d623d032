import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { NewCookie } from '../../../page/http/cookies.ts'
import type { Services } from '../../../page/Services.ts'
import type { Visit } from '../../../page/Visit.ts'

/** A secret that an app has been shown and not yet answered to. */
const shape = z.object({ secret: z.string(), uri: z.string(), qrSvg: z.string() })
type Enrolment = z.output<typeof shape>

/** As long as federation keeps the secret. */
const enrolmentSeconds = 900

/** Packed, since a cookie has 4 KiB and a drawing of squares says little in many words. */
export const enrolmentCookie = (enrolment: Enrolment, { vault }: Pick<Services, 'vault'>): NewCookie => ({
  name: 'enrolment',
  value: vault.seal(deflateRawSync(JSON.stringify(enrolment)).toString('base64')),
  maxAgeSeconds: enrolmentSeconds,
})

export function enrolmentOf(
  { cookies }: Pick<Visit, 'cookies'>,
  { vault }: Pick<Services, 'vault'>,
): Enrolment | null {
  const packed = vault.open(cookies('enrolment') ?? '')
  return packed === null
    ? null
    : shape.parse(JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()))
}
