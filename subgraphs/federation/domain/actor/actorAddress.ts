import type { SiteName } from '@rose-ash/config/rooms.ts'
import type { Actor } from '../../models/Actor.ts'
import type { FederationDomain } from '../FederationDomain.ts'

type Origins = FederationDomain['origins']

/** Where an actor is found: all of it follows from its site, its handle and the public origins. */
export const actorAddress = ({ kind, site, handle }: Actor, origins: Origins) => {
  const origin = origins[site]
  const { host } = new URL(origin)
  return {
    host,
    address: `@${handle}@${host}`,
    iri: kind === 'user' ? `${origin}/users/${handle}` : `${origin}/actors/${handle}`,
    url: kind === 'user' ? `${origin}/@${handle}` : `${origins.federation}/actors/${handle}`,
  }
}

/** The site that answers to a host, its port included; undefined for a host that is not ours. */
export const siteOfHost = (host: string, origins: Origins): SiteName | undefined =>
  (Object.keys(origins) as SiteName[]).find((site) => new URL(origins[site]).host === host.toLowerCase())
