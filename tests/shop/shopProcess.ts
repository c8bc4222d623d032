import { createCart } from '@rose-ash/cart'
import type { Steps } from '@rose-ash/cart/domain/checkout/Steps.ts'
import { siteNames } from '@rose-ash/config'
import { createRegistry, IdentityPort, MailPort } from '@rose-ash/contracts'
import { createKnex } from '@rose-ash/db'
import { newId } from '@rose-ash/domain'
import { createEvents } from '@rose-ash/events'
import { createWorker } from '@rose-ash/jobs'
import { createMarket } from '@rose-ash/market'
import { createLogger, createService, listen } from '@rose-ash/service'
import { executeLocally } from '@rose-ash/subgraph'
import type { ShopAnswer, ShopQuestion, ShopSettings } from './ShopMessage.ts'

/** Market, events and cart in a process of their own, with a door for webhooks: what it takes to buy something, and no more. */
const settings: ShopSettings = JSON.parse(process.argv[2] ?? '')
let { minutesAhead } = settings
const clock = { now: () => new Date(Date.now() + minutesAhead * 60_000) }
const logger = createLogger({ level: 'silent', name: 'shop' })
const knex = createKnex({ url: settings.url, applicationName: 'shop', poolMax: 8 })
const registry = createRegistry()
registry.provide(MailPort, {
  enqueue: async () => ({ id: newId() }),
  forget: async () => ({}),
})
registry.provide(IdentityPort, {
  viewersByHandle: async ({ handles }) => ({ viewers: handles.map(() => null) }),
  usersByIds: async ({ ids }) => ({ users: ids.map(() => null) }),
  mailboxesByIds: async ({ ids }) => ({ mailboxes: ids.map(() => null) }),
})

const steps: Steps = {
  reached(step) {
    if (step !== settings.dieAt) return
    process.kill(process.pid, 'SIGKILL')
    // nothing more is done until the signal is there
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  },
}
const currency = 'GBP'
const cartOrigin = `http://127.0.0.1:${settings.port}`
const origins = Object.fromEntries(siteNames.map((site) => [site, cartOrigin])) as Record<
  (typeof siteNames)[number],
  string
>
const rooms = {
  market: createMarket({ knex, clock, registry, currency }),
  events: createEvents({ knex, clock, registry, origins }),
  cart: createCart({
    knex,
    clock,
    registry,
    currency,
    origins,
    steps,
    config: {
      books: { keptYears: 6 },
      secrets: { internal: 'the secret of a test', forms: '', vault: '' },
      sumup: {
        host: settings.sumupUrl,
        pageOrigin: settings.sumupUrl,
        apiKey: 'sup_sk_sandbox',
        merchantCode: 'MSANDBOX',
        webhookSecret: 'hook',
        sandbox: null,
      },
    },
  }),
}
const worker = createWorker({
  url: settings.url,
  logger,
  rooms: Object.values(rooms).map(({ name, jobs = {}, events = {} }) => ({
    name: name as 'cart' | 'market' | 'events',
    jobs,
    events,
  })),
})

async function answer(question: ShopQuestion): Promise<unknown> {
  switch (question.kind) {
    case 'ask': {
      const { query, variables, viewer, headers } = question
      const { data, errors } = await executeLocally(
        rooms.cart,
        { query, variables },
        { viewer, headers: { get: (name) => headers[name] ?? null }, requestId: 'shop' },
        (error) => {
          throw error
        },
      )
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    }
    case 'drain':
      return worker.drain()
    case 'work':
      return worker.start()
    case 'job': {
      const job = rooms[question.room].jobs?.[question.name]
      if (!job) throw new Error(`there is no job ${question.name}`)
      return job.run({}, { logger, signal: new AbortController().signal, attempt: 1 })
    }
    case 'ahead':
      minutesAhead = question.minutes
  }
}

const service = createService({ name: 'shop', logger })
rooms.cart.routes?.(service)
await listen(service, { host: '127.0.0.1', port: settings.port })

// Whoever asked may be gone by then.
const say = (answered: ShopAnswer) => process.connected && process.send?.(answered, () => {})

process.on('message', async ({ id, question }: { id: number; question: ShopQuestion }) => {
  try {
    say({ id, value: (await answer(question)) ?? null })
  } catch (error) {
    say({ id, error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
  }
})
process.on('disconnect', () => process.exit(0))
say({ id: 0, value: 'ready' })
