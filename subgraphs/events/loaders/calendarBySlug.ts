import { entityLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Calendar } from '../models/Calendar.ts'
import { policy } from '../policy.ts'

/** Calendars that the viewer may see. */
export const calendarBySlug = ({ knex, viewer }: EventsDomain) =>
  entityLoader(
    async (slugs: readonly string[]) => {
      const calendars = await Calendar.query(knex).whereIn('slug', slugs)
      return calendars.filter((calendar) => policy.can(viewer, 'calendar.read', calendar))
    },
    ({ slug }) => slug,
  )
