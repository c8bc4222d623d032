import type { SiteName } from '@rose-ash/config/rooms.ts'
import type { SaveMenuInput } from '../domain/menu/saveMenu.ts'

type Link = SaveMenuInput['items'][number]

/** A link to one of the pages of the seeds, by its slug. */
export type PageLink = Omit<Link, 'children'> & { readonly page?: string }

/** What each site offers at its top. */
export const headerSeeds: Readonly<Record<SiteName, readonly PageLink[]>> = {
  blog: [
    { label: 'Posts', url: '/posts' },
    { label: 'Subjects', url: '/tags' },
    { label: 'About us', page: 'about' },
    { label: 'Join', page: 'join', audience: 'visitors' },
  ],
  market: [
    { label: 'Products', url: '/products' },
    { label: 'Categories', url: '/categories' },
    { label: 'Shops', url: '/shops' },
    { label: 'How ordering works', page: 'how-ordering-works' },
  ],
  cart: [
    { label: 'Your basket', url: '/' },
    { label: 'Your orders', url: '/orders' },
    { label: 'How ordering works', page: 'how-ordering-works' },
  ],
  events: [
    { label: 'Dates', url: '/calendar' },
    { label: 'Calendars', url: '/calendars' },
  ],
  federation: [
    { label: 'Members', url: '/members' },
    { label: 'The sites', url: '/actors' },
    { label: 'Join', page: 'join', audience: 'visitors' },
  ],
  account: [
    { label: 'Newsletters', url: '/newsletters' },
    { label: 'Profiles', url: '/profiles' },
    { label: 'Security', site: 'federation', path: '/security', audience: 'members' },
    { label: 'Privacy', page: 'privacy' },
  ],
}

/** What all sites offer at their bottom. */
export const footerSeed: readonly PageLink[] = [
  { label: 'About Rose Ash', page: 'about' },
  { label: 'Join', page: 'join' },
  { label: 'How ordering works', page: 'how-ordering-works' },
  { label: 'Visit and write', page: 'contact' },
  { label: 'Newsletters', site: 'account', path: '/newsletters' },
  { label: 'Accessibility', page: 'accessibility' },
  { label: 'Privacy', page: 'privacy' },
]
