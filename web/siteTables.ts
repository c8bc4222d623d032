import { site as account } from './account/routes.ts'
import { site as blog } from './blog/routes.ts'
import { site as cart } from './cart/routes.ts'
import { site as events } from './events/routes.ts'
import { site as federation } from './federation/routes.ts'
import { site as home } from './home/routes.ts'
import { site as market } from './market/routes.ts'
import type { SiteTable } from './page/SiteTable.ts'

/** Every site there is, in the order of the street. */
export const siteTables: readonly SiteTable[] = [home, blog, market, cart, events, federation, account]
