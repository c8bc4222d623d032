import { actorAddress } from '../domain/actor/actorAddress.ts'
import type { ActorResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

export const Actor: ActorResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.actorById.load(id),
  iri: (actor, _, { domain }) => actorAddress(actor, domain.origins).iri,
  host: (actor, _, { domain }) => actorAddress(actor, domain.origins).host,
  address: (actor, _, { domain }) => actorAddress(actor, domain.origins).address,
  url: (actor, _, { domain }) => actorAddress(actor, domain.origins).url,
  name: async (actor, _, { loaders }) =>
    actor.name ?? (await loaders.userById.load(actor.userId ?? ''))?.name ?? actor.handle,
  iconUrl: async (actor, _, { loaders }) =>
    actor.userId === null ? null : ((await loaders.userById.load(actor.userId))?.avatarUrl ?? null),
  user: (actor, _, { loaders }) => (actor.userId === null ? null : loaders.userById.load(actor.userId)),
  followers: (actor, page, { loaders }) => loaders.followersByActor.load(actor.id, page),
  following: (actor, page, { loaders }) => loaders.followingByActor.load(actor.id, page),
  followRequests: (actor, page, { domain, loaders }) =>
    policy.can(domain.viewer, 'actor.seeFollowRequests', actor)
      ? loaders.followRequestsByActor.load(actor.id, page)
      : null,
  viewerFollow: (actor, _, { loaders }) => loaders.viewerFollowByActor.load(actor.id),
}
