import type { PageLogic } from '../../../page/Route.ts'
import { runsShop } from '../runsShop.ts'

/** Nothing was checked yet. */
export const sheet: PageLogic = { ...runsShop, props: () => ({ report: null, csv: '' }) }
