import { portraitUrl } from '../domain/portraitUrl.ts'
import type { ProfileResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

export const Profile: ProfileResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.profileById.load(id),
  user: ({ userId }) => ({ id: userId }),
  avatar: ({ portrait, displayName }) => {
    const url = portraitUrl(portrait)
    return url === null ? null : { url, alt: displayName, width: 400, height: 400, sources: null }
  },
  theme: (profile, _, { domain }) =>
    policy.can(domain.viewer, 'profile.seeSettings', profile) ? profile.theme : null,
  notifications: (profile, _, { domain }) =>
    policy.can(domain.viewer, 'profile.seeSettings', profile)
      ? { orders: profile.notifyOrders, events: profile.notifyEvents, social: profile.notifySocial }
      : null,
  viewerCanEdit: (profile, _, { domain }) => policy.can(domain.viewer, 'profile.update', profile),
}
