import { mutation } from '../../page/forms/mutation.ts'
import { cartAsSeen } from './cartAsSeen.ts'

/** Takes everything out of the basket. */
export const emptyCart = mutation({
  operation: 'cart/home/emptyCart',
  fields: cartAsSeen,
  needsCart: true,
  variables: ({ cart, version }) => ({ input: { id: cart, version } }),
  fieldNames: { version: '', id: '' },
  done: () => ({ location: '/', flash: { tone: 'good', text: 'Your basket is empty.' } }),
})
