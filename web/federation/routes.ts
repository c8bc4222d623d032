import type { SiteTable } from '../page/SiteTable.ts'
import { actor } from './actor/page.ts'
import { securityRoutes } from './securityRoutes.ts'
import { signInRoutes } from './signInRoutes.ts'
import { sitemap } from './sitemap.ts'

export const site: SiteTable = {
  name: 'federation',
  sections: [
    { label: 'Members', href: '/members' },
    { label: 'Actors', href: '/actors' },
  ],
  routes: [
    { path: '/', page: 'home' },
    { path: '/members', page: 'members' },
    { path: '/@:handle', page: 'member', subject: 'user' },
    { path: '/actors', page: 'actors' },
    { path: '/actors/:handle', page: 'actor', subject: 'actor', logic: actor },
    ...signInRoutes,
    ...securityRoutes,
  ],
  sitemap: [sitemap],
}
