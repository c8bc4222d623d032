import { randomBytes } from 'node:crypto'
import type { Config } from '@rose-ash/config'
import { createRegistry, IdentityPort, MailPort, PurchasablePort, type Registry } from '@rose-ash/contracts'
import { anonymous, type Clock, newId, systemClock, type Viewer } from '@rose-ash/domain'
import type { RoomJobs } from '@rose-ash/jobs'
import { executeLocally, type Room } from '@rose-ash/subgraph'
import type { Answered } from '@rose-ash/testing'
import type { Knex } from 'knex'
import type { Context } from './context.ts'
import type { Steps } from './domain/checkout/Steps.ts'
import { createCart } from './index.ts'
import { type Shelf, shelfOfTests } from './shelfOfTests.ts'

export interface Asker {
  readonly viewer?: Viewer
  readonly token?: string | null
  readonly orderKey?: string | null
}

export interface KeptLetter {
  readonly template: string
  readonly to: { readonly address: string; readonly name: string | null }
  readonly variables: Readonly<Record<string, unknown>>
  readonly dedupeKey: string
}

/** The cart with sellers and a post office of the tests. */
export interface CartOfTests {
  readonly market: Shelf
  readonly events: Shelf
  /** What was written, each letter once. */
  readonly letters: KeptLetter[]
  readonly registry: Registry
  room(): Room<Context> & RoomJobs
  ask(query: string, variables: object, asker: Asker): Promise<Answered>
  /** Asks for one mutation: the payload, or what went wrong. */
  mutate(name: string, fields: string): (input: object, asker: Asker) => Promise<Answered>
}

interface Around {
  readonly knex: () => Knex
  readonly clock?: Clock
  /** Where the payment provider is; nowhere unless told. */
  readonly sumupUrl?: () => string
  readonly steps?: Steps
}

export const tokenOfTests = (): string => randomBytes(32).toString('base64url')
export const memberOfTests = (): Viewer => ({ userId: newId(), handle: 'hana', roles: ['member'] })
export const adminOfTests = (): Viewer => ({ userId: newId(), handle: 'ada', roles: ['member', 'admin'] })

/** The problems of a mutation, with all that they say. */
export const userErrors = `userErrors { __typename code message path
  ... on QuantityLimitError { max } ... on InsufficientStockError { available } ... on ConflictError { currentVersion }
  ... on PriceChangedError { lineId old { amountMinor } new { amountMinor formatted } } ... on SellerClosedError { sellerId }
  ... on PickupError { sellerId } ... on OrderStateError { status } ... on OrderPlacedError { orderCode orderKey } }`

export function cartOfTests({ knex, clock = systemClock, sumupUrl, steps }: Around): CartOfTests {
  const [market, events] = [shelfOfTests('ProductVariant'), shelfOfTests('TicketType')]
  const registry = createRegistry()
  registry.provide(PurchasablePort, market.provider(clock), 'market')
  registry.provide(PurchasablePort, events.provider(clock), 'events')
  const letters: KeptLetter[] = []
  registry.provide(MailPort, {
    async enqueue(letter) {
      if (!letters.some(({ dedupeKey }) => dedupeKey === letter.dedupeKey)) letters.push(letter)
      return { id: newId() }
    },
    async forget({ dedupeKeys }) {
      for (const key of dedupeKeys) {
        const at = letters.findIndex(({ dedupeKey }) => dedupeKey === key)
        if (at >= 0) letters.splice(at, 1)
      }
      return {}
    },
  })
  registry.provide(IdentityPort, {
    viewersByHandle: async ({ handles }) => ({ viewers: handles.map(() => null) }),
    usersByIds: async ({ ids }) => ({ users: ids.map(() => null) }),
    mailboxesByIds: async ({ ids }) => ({
      mailboxes: ids.map((userId) => ({ userId, address: `${userId}@shops.example`, name: 'Bram' })),
    }),
  })
  const config: Pick<Config, 'secrets' | 'sumup' | 'books'> = {
    books: { keptYears: 6 },
    secrets: { internal: 'the secret of a test', forms: '', vault: '' },
    get sumup() {
      const host = sumupUrl?.() ?? 'http://127.0.0.1:9'
      return {
        host,
        pageOrigin: host,
        apiKey: 'sup_sk_sandbox',
        merchantCode: 'MSANDBOX',
        webhookSecret: 'hook',
        sandbox: null,
      }
    },
  }
  const origins = { cart: 'https://cart.example', market: 'https://market.example' }
  const room = () =>
    createCart({ knex: knex(), clock, registry, currency: 'GBP', config, origins, ...(steps && { steps }) })

  const ask: CartOfTests['ask'] = async (
    query,
    variables,
    { viewer = anonymous, token = null, orderKey = null },
  ) => {
    const sent = new Map([
      ['x-cart-token', token],
      ['x-order-key', orderKey],
    ])
    const { data, errors } = await executeLocally(
      room(),
      { query, variables: { ...variables } },
      { viewer, headers: { get: (name) => sent.get(name) ?? null }, requestId: 'test' },
      (error) => {
        throw error
      },
    )
    return errors ? { ...data, errors } : data
  }
  return {
    market,
    events,
    letters,
    registry,
    room,
    ask,
    mutate: (name, fields) => async (input, asker) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${userErrors} } }`
      const answer = await ask(query, { input }, asker)
      return answer.errors ? answer : answer[name]
    },
  }
}
