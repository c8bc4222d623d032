import { formatMoney } from '@rose-ash/domain'
import type { Fulfilment } from '../../models/Fulfilment.ts'
import type { Order } from '../../models/Order.ts'
import type { OrderLine } from '../../models/OrderLine.ts'

const timeZone = 'Europe/London'
const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' })

/** `14:37` */
export const timeWords = (instant: Date): string => clock.format(instant)

/** `Friday 27 November, 14:00 to 18:00, The Mill Yard`; empty where buyer and seller arrange that between them. */
export const pickupWords = ({ pickupStartsAt, pickupEndsAt, pickupPlace }: Fulfilment): string =>
  pickupStartsAt && pickupEndsAt
    ? `${day.format(pickupStartsAt)}, ${clock.format(pickupStartsAt)} to ${clock.format(pickupEndsAt)}, ${pickupPlace}`
    : ''

export const moneyWords = (amountMinor: number, { currency }: Pick<Order, 'currency'>): string =>
  formatMoney({ amountMinor, currency })

/** As on a bill: `2 × Oat milk, 1 l: £5.00`. */
export const lineWords = (lines: readonly OrderLine[], order: Pick<Order, 'currency'>) =>
  lines.map(({ itemType, quantity, title, totalMinor }) => ({
    label: itemType === 'donation' ? title : `${quantity} × ${title}`,
    value: moneyWords(totalMinor, order),
  }))
