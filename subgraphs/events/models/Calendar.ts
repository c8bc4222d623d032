import { Row } from '@rose-ash/db'

export type CalendarVisibility = 'public' | 'unlisted' | 'private'
export type CalendarColour = 'rose' | 'ash' | 'moss' | 'wheat' | 'sky' | 'plum'

/** Events that belong together. */
export class Calendar extends Row {
  static override tableName = 'events.calendars'

  declare slug: string
  declare title: string
  declare description: string | null
  declare timezone: string
  declare visibility: CalendarVisibility
  declare colour: CalendarColour
  declare ownerId: string
  declare actorId: string | null
}
