import { z } from 'zod'
import type { FieldErrors, Fields } from '../../page/forms/Action.ts'
import { readFields } from '../../page/forms/readFields.ts'
import { contactFields } from '../contact/contactFields.ts'
import { extras } from '../extras.ts'
import { cartAsSeen } from '../home/cartAsSeen.ts'

const shape = cartAsSeen.extend({
  ...contactFields,
  ...extras,
  /** What the form showed, to tell what its sender changed. */
  donationSeen: extras.donation,
  notesSeen: z.string(),
  once: z.string().min(1),
  intent: z.enum(['place', 'requote']).catch('place'),
})

export interface CheckoutForm extends z.output<typeof shape> {
  readonly pickups: readonly { readonly sellerId: string; readonly pickupId: string }[]
}

const pickup = 'pickup-'

/** The field in which one chooses when to collect from a seller. */
export const pickupField = (sellerId: string): string => `${pickup}${sellerId}`

/** Reads the form of the checkout. The choices of pickups are one field for each seller. */
export function readCheckout(
  fields: Fields,
): { readonly input: CheckoutForm } | { readonly errors: FieldErrors } {
  const read = readFields(shape, fields)
  if ('errors' in read) return read
  const pickups = [...fields].flatMap(([name, [pickupId = '']]) =>
    name.startsWith(pickup) ? [{ sellerId: name.slice(pickup.length), pickupId }] : [],
  )
  return { input: { ...read.input, pickups } }
}

/** Browsers send line ends of their own. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()

export const isDonationNew = ({ donation, donationSeen }: CheckoutForm): boolean => donation !== donationSeen

export const areNotesNew = ({ notes, notesSeen }: CheckoutForm): boolean => plain(notes) !== plain(notesSeen)
