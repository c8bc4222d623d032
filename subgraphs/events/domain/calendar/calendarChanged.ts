import type { NewDomainEvent } from '@rose-ash/contracts'
import type { Calendar } from '../../models/Calendar.ts'
import type { EventsDomain } from '../EventsDomain.ts'

export const calendarChanged = (
  { viewer }: EventsDomain,
  calendar: Calendar,
): NewDomainEvent<'events.calendar.changed'> => ({
  topic: 'events.calendar.changed',
  aggregateType: 'Calendar',
  aggregateId: calendar.id,
  payload: { actorUserId: viewer.userId, calendarId: calendar.id },
})
