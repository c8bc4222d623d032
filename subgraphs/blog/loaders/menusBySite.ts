import type { SiteName } from '@rose-ash/config/rooms.ts'
import { groupLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { NavigationMenu } from '../models/NavigationMenu.ts'

/** The menus of each site: at most one for each slot. */
export const menusBySite = ({ knex }: BlogDomain) =>
  groupLoader<SiteName, NavigationMenu>(
    (sites) => NavigationMenu.query(knex).whereIn('site', sites).orderBy('slot'),
    (menu) => menu.site,
  )
