import { definePolicy, hasRole, isUser, type Viewer } from '@rose-ash/domain'
import type { Calendar } from './models/Calendar.ts'
import type { Event } from './models/Event.ts'

/** An event with what decides who may do what to it. */
export interface EventSubject {
  readonly event: Event
  readonly calendar: Calendar
  readonly hostIds: readonly string[]
}

const isEditor = (viewer: Viewer) => hasRole(viewer, 'editor')
const isWriter = (viewer: Viewer) => hasRole(viewer, 'author', 'editor')

const looksAfter = (viewer: Viewer, calendar: Calendar) =>
  isUser(viewer, calendar.ownerId) || isEditor(viewer)

const mayChange = (viewer: Viewer, { calendar, hostIds }: EventSubject) =>
  looksAfter(viewer, calendar) || hostIds.some((hostId) => isUser(viewer, hostId))

export const policy = definePolicy({
  'calendar.create': isEditor,
  'calendar.read': (viewer, calendar: Calendar) =>
    calendar.visibility !== 'private' || looksAfter(viewer, calendar),
  'calendar.update': looksAfter,
  'calendar.handOver': isEditor,
  'calendar.delete': isEditor,
  'location.create': isWriter,
  'location.update': isWriter,
  'location.delete': isWriter,
  'event.create': looksAfter,
  'event.read': (viewer, subject: EventSubject) =>
    (subject.event.status !== 'draft' && subject.calendar.visibility !== 'private') ||
    mayChange(viewer, subject),
  'event.update': mayChange,
  'event.publish': mayChange,
  'event.unpublish': mayChange,
  'event.cancel': mayChange,
  'event.delete': (viewer, { calendar }: EventSubject) => looksAfter(viewer, calendar),
  'ticketType.create': mayChange,
  'ticketType.update': mayChange,
  'ticketType.delete': mayChange,
})
