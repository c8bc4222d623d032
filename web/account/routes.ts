import type { SiteTable } from '../page/SiteTable.ts'
import { profile } from './profile/page.ts'
import { sitemap } from './sitemap.ts'

export const site: SiteTable = {
  name: 'account',
  sections: [
    { label: 'Newsletters', href: '/newsletters' },
    { label: 'Profiles', href: '/profiles' },
  ],
  routes: [
    { path: '/', page: 'home' },
    { path: '/newsletters', page: 'newsletters' },
    { path: '/newsletters/:slug', page: 'newsletter', subject: 'newsletter' },
    { path: '/profiles', page: 'profiles' },
    { path: '/profiles/:handle', page: 'profile', subject: 'user', logic: profile },
  ],
  sitemap,
}
