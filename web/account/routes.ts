import type { SiteTable } from '../page/SiteTable.ts'
import { staffOnly } from '../page/session/onlyFor.ts'
import { profile } from './profile/page.ts'
import { sitemap } from './sitemap.ts'
import { grantRoles } from './staff/member/grantRoles.ts'
import { setStatus } from './staff/member/setStatus.ts'

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
    { path: '/staff', page: 'staff', logic: staffOnly, personal: true },
    {
      path: '/staff/:handle',
      page: 'staff/member',
      subject: 'user',
      logic: staffOnly,
      personal: true,
      actions: { roles: grantRoles, status: setStatus },
    },
  ],
  sitemap: [sitemap],
}
