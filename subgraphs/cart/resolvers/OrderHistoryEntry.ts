import type { OrderHistoryEntryResolvers } from '../generated/graphql.ts'

export const OrderHistoryEntry: OrderHistoryEntryResolvers = {
  actor: ({ actorUserId }) => (actorUserId === null ? null : { id: actorUserId }),
}
