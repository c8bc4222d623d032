interface Named {
  readonly slug: string
}

/** Where the pages and feeds of the events site are. `origin` is the site's own. */
export const calendarUrl = (origin: string, { slug }: Named): string => `${origin}/calendars/${slug}`
export const calendarIcsUrl = (origin: string, { slug }: Named): string => `${origin}/calendars/${slug}.ics`

export const eventUrl = (origin: string, calendar: Named, { slug }: Named): string =>
  `${origin}/calendars/${calendar.slug}/${slug}`
export const eventIcsUrl = (origin: string, calendar: Named, { slug }: Named): string =>
  `${origin}/calendars/${calendar.slug}/${slug}.ics`
