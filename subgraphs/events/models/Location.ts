import { Row } from '@rose-ash/db'

/** A place where things happen. */
export class Location extends Row {
  static override tableName = 'events.locations'

  declare name: string
  declare street: string | null
  declare locality: string | null
  declare postcode: string | null
  declare country: string
  declare latitude: number | null
  declare longitude: number | null
  declare accessNotes: string | null
}
