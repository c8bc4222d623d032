import type { PortClient, PurchasablePort } from '@rose-ash/contracts'
import type { Clock, Viewer } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { PurchasableType } from '../models/CartLine.ts'
import type { Holder } from './cart/holderOf.ts'

/** What every verb of the cart works with. */
export interface CartDomain {
  readonly knex: Knex
  readonly clock: Clock
  readonly viewer: Viewer
  /** Whose cart it is about; null for a stranger without a token. */
  readonly holder: Holder | null
  /** Who sells what. */
  readonly sellers: Readonly<Record<PurchasableType, PortClient<PurchasablePort>>>
  /** ISO 4217; a cart has one currency. */
  readonly currency: string
}
