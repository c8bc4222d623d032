import { afterAll, beforeAll } from '@jest/globals'
import { createRegistry } from '@rose-ash/contracts'
import { createKnex } from '@rose-ash/db'
import { newId, type Outcome, systemClock, type Viewer } from '@rose-ash/domain'
import { createEvents } from '@rose-ash/events'
import { installQueue } from '@rose-ash/jobs'
import { createMarket } from '@rose-ash/market'
import { createProduct } from '@rose-ash/market/domain/product/createProduct.ts'
import { publishProduct } from '@rose-ash/market/domain/product/publishProduct.ts'
import { createProductVariant } from '@rose-ash/market/domain/productVariant/createProductVariant.ts'
import { createShop } from '@rose-ash/market/domain/shop/createShop.ts'
import { type RunningSumupSandbox, startSumupSandbox } from '@rose-ash/sandbox'
import { createLogger } from '@rose-ash/service'
import { type ClonedDatabase, cloneDatabase } from '@rose-ash/testing/cloneDatabase.ts'
import type { Knex } from 'knex'
import { auditOrders, type OrderAudit } from '../../bin/audit/auditOrders.ts'
import { type ShopProcess, startShopProcess } from './startShopProcess.ts'

const origin = 'http://localhost:3000'
export const originsOfTests = {
  blog: origin,
  market: origin,
  cart: origin,
  events: origin,
  federation: origin,
  account: origin,
}

/** One database, one payment provider, and any number of processes of the shop on them. */
export interface ShopWorld {
  readonly knex: Knex
  readonly sumup: RunningSumupSandbox
  readonly staff: Viewer
  /** Puts something new on sale for £2.50. @returns the id of its variant */
  putOnSale(onHand: number): Promise<string>
  /** How many of it are on hand, and how many of those are promised. */
  shelf(variantId: string): Promise<{ onHand: number; reserved: number }>
  start(options?: { dieAt?: string; minutesAhead?: number }): Promise<ShopProcess>
  /** Lets time pass for the payment provider. */
  ahead(minutes: number): void
  audit(): Promise<OrderAudit>
}

/** A shop for the tests of a file. Whatever process a test starts, ends with the file at the latest. */
export function useShop(): ShopWorld {
  const staff: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }
  const registry = createRegistry()
  const processes: ShopProcess[] = []
  let clone: ClonedDatabase | undefined
  let knex: Knex | undefined
  let sumup: RunningSumupSandbox | undefined
  let minutes = 0
  const shopId = newId()
  const market = () => ({ knex: present(knex), clock: systemClock, viewer: staff, currency: 'GBP' })

  beforeAll(async () => {
    clone = await cloneDatabase()
    knex = createKnex({ url: clone.url, applicationName: 'test' })
    await installQueue({ url: clone.url, logger: createLogger({ level: 'silent', name: 'test' }) })
    sumup = await startSumupSandbox({
      now: () => new Date(Date.now() + minutes * 60_000),
      retriesMs: [50, 100],
    })
    createMarket({ knex, clock: systemClock, registry, currency: 'GBP' })
    createEvents({ knex, clock: systemClock, registry, origins: originsOfTests })
    worked(await createShop(market(), { id: shopId, name: 'Weir Mill', ownerUserId: newId() }))
  })
  afterAll(async () => {
    await Promise.all(processes.map((each) => each.kill()))
    await sumup?.stop()
    await knex?.destroy()
    await clone?.drop()
  })

  return {
    staff,
    get knex() {
      return present(knex)
    },
    get sumup() {
      return present(sumup)
    },
    async putOnSale(onHand) {
      const [id, variantId] = [newId(), newId()]
      const sku = `SKU-${id.slice(-12).toUpperCase()}`
      worked(await createProduct(market(), { id, shopId, title: sku }))
      const price = { unitAmount: 1, unit: 'kg', amountMinor: 250 } as const
      worked(await createProductVariant(market(), { id: variantId, productId: id, sku, ...price, onHand }))
      worked(await publishProduct(market(), { id, version: 1 }))
      return variantId
    },
    async shelf(variantId) {
      const [row] = await present(knex)('market.stock_levels')
        .where({ variantId })
        .sum({ onHand: 'on_hand', reserved: 'reserved' })
      return { onHand: Number(row?.onHand), reserved: Number(row?.reserved) }
    },
    async start({ dieAt, minutesAhead = 0 } = {}) {
      const url = present(clone).url
      const started = await startShopProcess({
        url,
        sumupUrl: present(sumup).url,
        dieAt: dieAt ?? null,
        minutesAhead,
      })
      processes.push(started)
      return started
    },
    ahead(next) {
      minutes = next
    },
    audit: () => auditOrders(present(knex), registry),
  }
}

function worked(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors))
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The shop exists inside tests and hooks only.')
  return value
}
