import type { IdentityPort, MailPort, PortClient, PurchasablePort } from '@rose-ash/contracts'
import type { Clock, Viewer } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { PurchasableType } from '../models/CartLine.ts'
import type { PaymentProvider } from '../sumup/PaymentProvider.ts'
import type { Holder } from './cart/holderOf.ts'
import type { Steps } from './checkout/Steps.ts'
import type { Pace } from './payment/createPace.ts'

/** What every verb of the cart works with. In a job the viewer is a stranger without a cart. */
export interface CartDomain {
  readonly knex: Knex
  readonly clock: Clock
  readonly viewer: Viewer
  /** Whose cart it is about; null for a stranger without a token. */
  readonly holder: Holder | null
  /** What opens a guest's order, as the request brought it (`x-order-key`). */
  readonly orderKey: string | null
  /** Who sells what. */
  readonly sellers: Readonly<Record<PurchasableType, PortClient<PurchasablePort>>>
  /** Who takes the money. */
  readonly provider: PaymentProvider
  readonly mail: PortClient<MailPort>
  readonly identity: PortClient<IdentityPort>
  /** ISO 4217; a cart has one currency. */
  readonly currency: string
  /** What the keys of guests' orders are made with. */
  readonly secret: string
  /** For how many years after the one in which it was placed an order has to say who its buyer was. */
  readonly booksKeptYears: number
  /** The public origins of the sites that letters and payment pages lead to. */
  readonly origins: { readonly cart: string; readonly market: string }
  readonly steps: Steps
  /** How often the provider is asked about an order because somebody wants to know. */
  readonly refreshes: Pace
}
