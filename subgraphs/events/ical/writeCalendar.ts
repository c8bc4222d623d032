import { contentLine, textLine } from './contentLine.ts'
import { eventLines } from './eventLines.ts'
import type { FeedEvent } from './FeedEvent.ts'
import { timezoneLines } from './timezoneLines.ts'

/** Zones are described for ten years after the last date that is known. */
const tenYears = 10 * 366 * 86_400_000

/** A VCALENDAR (RFC 5545, and RFC 7986 for its name, description, source and how often to look again). */
export function writeCalendar(
  about: { name: string; description: string | null; source: string; url: string },
  events: readonly FeedEvent[],
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rose Ash//Events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('NAME', about.name),
    textLine('X-WR-CALNAME', about.name),
    ...(about.description === null
      ? []
      : [textLine('DESCRIPTION', about.description), textLine('X-WR-CALDESC', about.description)]),
    contentLine('URL', about.url),
    contentLine('SOURCE;VALUE=URI', about.source),
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zonesOf(events),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

function zonesOf(events: readonly FeedEvent[]): string[] {
  const spans = new Map<string, { from: number; to: number }>()
  for (const { event, occurrences } of events) {
    if (event.allDay || event.timezone === 'UTC') continue
    const instants = [event, ...occurrences].flatMap(({ startsAt, endsAt }) => [startsAt, endsAt].map(Number))
    const known = spans.get(event.timezone)
    spans.set(event.timezone, {
      from: Math.min(...instants, known?.from ?? Number.POSITIVE_INFINITY),
      to: Math.max(...instants, known?.to ?? 0),
    })
  }
  return [...spans].flatMap(([timezone, { from, to }]) =>
    timezoneLines(timezone, new Date(from), new Date(to + tenYears)),
  )
}
