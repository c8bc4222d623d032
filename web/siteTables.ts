import { site as blog } from './blog/routes.ts'
import { site as home } from './home/routes.ts'
import type { SiteTable } from './page/SiteTable.ts'

/** Every site there is. */
export const siteTables: readonly SiteTable[] = [home, blog]
