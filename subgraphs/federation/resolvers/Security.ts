import { deviceName } from '../domain/account/event/deviceName.ts'
import type { SecurityResolvers } from '../generated/graphql.ts'

export const Security: SecurityResolvers = {
  hasPassword: async ({ userId }, _, { loaders }) => (await loaders.passwordByUserId.load(userId)) !== null,
  passkeys: ({ userId }, _, { loaders }) => loaders.passkeysByUserId.load(userId),
  authenticator: ({ userId }, _, { loaders }) => loaders.authenticatorByUserId.load(userId),
  recoveryCodesLeft: async ({ userId }, _, { loaders }) =>
    (await loaders.recoveryCodesLeftByUserId.load(userId))?.left ?? 0,
  sessions: async ({ userId }, _, { domain, loaders }) =>
    (await loaders.sessionsByUserId.load(userId)).map((session) => ({
      ...session,
      current: session.id === domain.viewer.token?.session,
      device: deviceName(session.device),
    })),
  pendingEmail: async ({ userId }, _, { loaders }) =>
    (await loaders.pendingEmailByUserId.load(userId))?.newEmail ?? null,
  events: ({ userId }, page, { loaders }) => loaders.securityEventsByUserId.load(userId, page),
  authenticatedAt: (_, __, { domain }) => domain.viewer.token?.authenticatedAt ?? null,
}
