import type { SiteTable } from '../page/SiteTable.ts'
import { dates } from './dates/page.ts'
import { addTicket } from './event/addTicket.ts'
import { event } from './event/page.ts'
import { sitemap } from './sitemap.ts'

export const site: SiteTable = {
  name: 'events',
  sections: [
    { label: 'Dates', href: '/calendar' },
    { label: 'Calendars', href: '/calendars' },
  ],
  routes: [
    { path: '/', page: 'home' },
    { path: '/calendar', page: 'dates', logic: dates },
    { path: '/calendars', page: 'calendars' },
    { path: '/calendars/:slug', page: 'calendar', subject: 'calendar' },
    {
      path: '/calendars/:calendar/:slug',
      page: 'event',
      subject: 'event',
      logic: event,
      actions: { add: addTicket },
    },
  ],
  sitemap: [sitemap],
}
