import type { SiteTable } from '../page/SiteTable.ts'

export const site: SiteTable = {
  name: 'market',
  sections: [],
  routes: [],
}
