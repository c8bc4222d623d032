import type { SiteTable } from '../page/SiteTable.ts'

export const site: SiteTable = {
  name: 'home',
  sections: [],
  routes: [{ path: '/', page: 'home', fragments: ['upcoming-events'] }],
}
