import type { Route } from '../../page/Route.ts'
import { membersOnly } from '../desk/membersOnly.ts'
import { createSource } from './new/createSource.ts'
import { newSource } from './new/page.ts'
import { approveItem, ignoreItem } from './review/decide.ts'
import { saveSource } from './source/saveSource.ts'
import { startScrape } from './source/startScrape.ts'

const own = { personal: true, confidential: true, logic: membersOnly } as const

/** Producers' own sites whose products their shops here follow: for those who run the shops. */
export const scrapingRoutes: readonly Route[] = [
  { path: '/scraping', page: 'scraping', subject: 'viewer', ...own },
  {
    path: '/scraping/new',
    page: 'scraping/new',
    subject: 'viewer',
    ...own,
    logic: newSource,
    actions: { create: createSource },
  },
  {
    path: '/scraping/review',
    page: 'scraping/review',
    subject: 'viewer',
    ...own,
    actions: { approve: approveItem, ignore: ignoreItem },
  },
  { path: '/scraping/runs/:id', page: 'scraping/run', subject: 'scrapeRun', ...own },
  {
    path: '/scraping/sources/:slug',
    page: 'scraping/source',
    subject: 'scrapeSource',
    ...own,
    actions: { start: startScrape, save: saveSource },
  },
]
