import { idLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Calendar } from '../models/Calendar.ts'

/** All calendars: whoever may see an event may know which calendar it is in. */
export const calendarById = ({ knex }: EventsDomain) =>
  idLoader((ids) => Calendar.query(knex).findByIds([...ids]))
