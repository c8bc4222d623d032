import { mutation } from '../../page/forms/mutation.ts'
import { extras } from '../extras.ts'
import { cartAsSeen } from './cartAsSeen.ts'

/** Sets the donation and the notes. */
export const updateCart = mutation({
  operation: 'cart/home/updateCart',
  fields: cartAsSeen.extend(extras),
  needsCart: true,
  variables: ({ cart, version, donation, notes }) => ({
    input: { id: cart, version, donationMinor: donation, notes },
  }),
  fieldNames: { version: '', id: '', donationMinor: 'donation' },
  done: () => ({ location: '/', flash: { tone: 'good', text: 'Noted.' } }),
})
