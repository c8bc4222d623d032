import type { SiteTable } from '../page/SiteTable.ts'
import { page } from './page/page.ts'
import { post } from './post/page.ts'
import { sitemap } from './sitemap.ts'

export const site: SiteTable = {
  name: 'blog',
  sections: [
    { label: 'Posts', href: '/posts' },
    { label: 'Subjects', href: '/tags' },
  ],
  routes: [
    { path: '/', page: 'home', fragments: ['upcoming-events'] },
    { path: '/posts', page: 'posts' },
    { path: '/posts/:slug', page: 'post', subject: 'post', logic: post },
    { path: '/tags', page: 'tags' },
    { path: '/tags/:slug', page: 'tag', subject: 'tag' },
    { path: '/:slug', page: 'page', subject: 'page', logic: page },
  ],
  sitemap: [sitemap],
}
