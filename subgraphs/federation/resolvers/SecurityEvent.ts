import { describeEvent } from '../domain/account/event/describeEvent.ts'
import { deviceName } from '../domain/account/event/deviceName.ts'
import type { SecurityEventResolvers } from '../generated/graphql.ts'

export const SecurityEvent: SecurityEventResolvers = {
  description: (event) => describeEvent(event),
  device: ({ device }) => (device === null ? null : deviceName(device)),
}
