import { siteOfHost } from '../../domain/actor/actorAddress.ts'
import type { QueryResolvers } from '../../generated/graphql.ts'

export const actor: QueryResolvers['actor'] = async (_, { handle, host }, { domain, loaders }) => {
  const actors = await loaders.actorsByHandle.load(handle.toLowerCase())
  if (host == null) return actors[0] ?? null
  const site = siteOfHost(host, domain.origins)
  return actors.find((one) => one.site === site) ?? null
}
