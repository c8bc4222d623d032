import type { SiteTable } from '../page/SiteTable.ts'
import { emptyCart } from './home/emptyCart.ts'
import { removeLine } from './home/removeLine.ts'
import { requoteCart } from './home/requoteCart.ts'
import { setQuantity } from './home/setQuantity.ts'

export const site: SiteTable = {
  name: 'cart',
  sections: [{ label: 'Your basket', href: '/' }],
  routes: [
    {
      path: '/',
      page: 'home',
      personal: true,
      actions: { change: setQuantity, remove: removeLine, requote: requoteCart, empty: emptyCart },
    },
  ],
}
