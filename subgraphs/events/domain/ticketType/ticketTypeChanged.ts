import type { NewDomainEvent } from '@rose-ash/contracts'
import type { TicketType } from '../../models/TicketType.ts'
import type { EventsDomain } from '../EventsDomain.ts'

export const ticketTypeChanged = (
  { viewer }: EventsDomain,
  { id, eventId }: TicketType,
): NewDomainEvent<'events.ticket_type.changed'> => ({
  topic: 'events.ticket_type.changed',
  aggregateType: 'TicketType',
  aggregateId: id,
  payload: { actorUserId: viewer.userId, ticketTypeId: id, eventId },
})
