import { Model } from 'objection'

/** A member who welcomes those who come to an event. */
export class EventHost extends Model {
  static override tableName = 'events.event_hosts'
  static override idColumn = ['eventId', 'userId']

  declare eventId: string
  declare userId: string
  declare rank: number
}
