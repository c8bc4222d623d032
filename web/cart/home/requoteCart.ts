import { mutation } from '../../page/forms/mutation.ts'
import { cartAsSeen } from './cartAsSeen.ts'

/** Takes over the present prices. */
export const requoteCart = mutation({
  operation: 'cart/home/requoteCart',
  fields: cartAsSeen,
  needsCart: true,
  variables: ({ cart, version }) => ({ input: { id: cart, version } }),
  fieldNames: { version: '', id: '' },
  done: () => ({ location: '/', flash: { tone: 'good', text: 'These are the prices of today.' } }),
})
