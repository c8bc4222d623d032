import type { Event } from '../../models/Event.ts'

/** Whether an event has, or may have, more than one date. */
export const isSeries = ({ rule, extraDates }: Pick<Event, 'rule' | 'extraDates'>): boolean =>
  rule !== null || extraDates.length > 0
