import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { comesFromHere, isFormToken } from './csrf.ts'

/** Was this form sent from a page that we gave to this browser on this site? */
export function isOwnForm(
  { config, jar }: Pick<SiteContext, 'config' | 'jar'>,
  { headers }: SiteRequest,
  { site }: Visit,
  token: string,
): boolean {
  const key = jar.read(headers.cookie, 'csrf')
  return comesFromHere(headers, site.publicUrl) && isFormToken(config.secrets.forms, key, site.host, token)
}
