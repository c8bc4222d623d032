import type { PropValue } from '@rose-ash/vm'
import type { PageLogic } from '../../../page/Route.ts'
import { runsShop } from '../runsShop.ts'

/** A product under the address of another shop is not there. */
export const ofItsShop: PageLogic = {
  ...runsShop,
  after: (data, visit) =>
    Object(Object(data.product).shop).id === Object(data.shop).id ? runsShop.after?.(data, visit) : 'missing',
}

/** The description as text, to be changed. */
export const product: PageLogic = {
  ...ofItsShop,
  props: (data) => ({ written: textOf(Object(data.product).descriptionHtml) }),
}

/** HTML as the text that somebody wrote. */
const textOf = (html: PropValue): string => Object(html).$html ?? ''
