import { createHmac } from 'node:crypto'
import type { SiteName } from '@rose-ash/config/rooms.ts'

/** The secret by which a site proves to the identity provider which client it is; derived, so that nobody has to hand it out. */
export const clientSecret = (internalSecret: string, site: SiteName): string =>
  createHmac('sha256', internalSecret).update(`oidc client ${site}`).digest('base64url')
