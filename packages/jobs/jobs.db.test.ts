import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { DomainEvent, NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db/outbox.ts'
import { newId } from '@rose-ash/domain/newId.ts'
import { unreliableNetwork } from '@rose-ash/sandbox/unreliableNetwork.ts'
import { createLogger } from '@rose-ash/service/createLogger.ts'
import { useDatabase } from '@rose-ash/testing/useDatabase.ts'
import { createWorker, type Worker, type WorkerOptions } from './createWorker.ts'
import { enqueue } from './enqueue.ts'
import { installQueue } from './installQueue.ts'
import type { EventHandler, Job, RoomJobs } from './RoomJobs.ts'

type ProfileChanged = DomainEvent<'account.profile.changed'>

const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
const workers: Worker[] = []
const children: ChildProcess[] = []

beforeAll(async () => {
  await database.knex.raw(`
    create schema if not exists account;
    create schema if not exists federation;
    create table if not exists account.outbox (
      id uuid primary key, topic text not null, aggregate_type text not null, aggregate_id uuid not null,
      payload jsonb not null, created_at timestamptz not null default now(), delivered_at timestamptz);
    create table if not exists federation.inbox_seen (
      message_id uuid not null, handler text not null, handled_at timestamptz not null default now(),
      primary key (message_id, handler));
    create table public.effects (name text not null)`)
  await installQueue({ url: database.url, logger })
})
beforeEach(async () => {
  await database.knex.raw(
    `truncate account.outbox, federation.inbox_seen, public.effects,
       graphile_worker._private_jobs, graphile_worker._private_job_queues`,
  )
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})

const worker = (rooms: readonly RoomJobs[], options: Partial<WorkerOptions> = {}): Worker => {
  const created = createWorker({ url: database.url, rooms, logger, ...options })
  workers.push(created)
  return created
}
const federation = (
  handler: EventHandler<'account.profile.changed'>,
  jobs: Record<string, Job> = {},
): RoomJobs => ({
  name: 'federation',
  jobs,
  events: { 'account.profile.changed': handler },
})
/** A room with background work and no events. */
const market = (jobs: Record<string, Job>): RoomJobs => ({ name: 'market', jobs, events: {} })

const profileChanged = (
  displayName: string,
  aggregateId = newId(),
): NewDomainEvent<'account.profile.changed'> => ({
  topic: 'account.profile.changed',
  aggregateType: 'Profile',
  aggregateId,
  payload: { userId: aggregateId, displayName, avatarUrl: null },
})
const emitAll = (events: readonly ReturnType<typeof profileChanged>[]) =>
  database.knex.transaction(async (trx) => {
    for (const event of events) await emit(trx, 'account', event)
  })
/** Writes the name from the event, in the transaction of the note that it was handled. */
const recording: EventHandler<'account.profile.changed'> = async ({ payload }, { trx }) => {
  await trx('public.effects').insert({ name: payload.displayName })
}
const effects = async (): Promise<string[]> => (await database.knex('public.effects')).map(({ name }) => name)
const eventually = async (check: () => Promise<boolean> | boolean, withinMs = 8000): Promise<void> => {
  const until = performance.now() + withinMs
  while (performance.now() < until) {
    if (await check()) return
    await pause(25)
  }
  throw new Error(`It did not happen within ${withinMs} ms`)
}

describe('domain events', () => {
  test('reach their consumers with a checked payload, once the change is committed', async () => {
    const seen: ProfileChanged[] = []
    const room = worker([
      federation(async (event) => {
        seen.push(event)
      }),
    ])
    const id = newId()
    await emitAll([profileChanged('Ada', id)])
    await database.knex
      .transaction(async (trx) => {
        await emit(trx, 'account', profileChanged('Nobody'))
        throw new Error('changed my mind')
      })
      .catch(() => {})
    await room.drain()
    expect(seen).toEqual([
      {
        id: expect.any(String),
        topic: 'account.profile.changed',
        aggregateType: 'Profile',
        aggregateId: id,
        occurredAt: expect.stringMatching(/^\d{4}-.*Z$/),
        payload: { schemaVersion: 1, actorUserId: null, userId: id, displayName: 'Ada', avatarUrl: null },
      },
    ])
    expect(await database.knex('account.outbox').whereNull('deliveredAt')).toEqual([])
  })

  test('arrive by themselves at a worker that runs', async () => {
    await worker([federation(recording)]).start()
    await emitAll([profileChanged('Bram')])
    await eventually(async () => (await effects()).length === 1)
  })

  test('of one aggregate follow each other without a pause', async () => {
    await worker([federation(recording)]).start()
    const id = newId()
    await emitAll(Array.from({ length: 40 }, (_, n) => profileChanged(String(n), id)))
    // graphile-worker sleeps for two seconds whenever it finds a queue locked: forty times that would be far too late
    await eventually(async () => (await effects()).length === 40, 20_000)
  }, 30_000)

  test('of one aggregate arrive in the order in which they happened', async () => {
    const names = Array.from({ length: 120 }, (_, n) => String(n))
    const id = newId()
    await emitAll(names.map((name) => profileChanged(name, id)))
    await worker([federation(recording)], { concurrency: 4 }).drain()
    expect(await effects()).toEqual(names)
  }, 30_000)

  test('have their effect once, however often they are delivered', async () => {
    const room = worker([federation(recording)])
    await emitAll([profileChanged('Chioma')])
    await room.drain()
    await database.knex('account.outbox').update({ deliveredAt: null })
    await room.drain()
    expect(await effects()).toEqual(['Chioma'])
  })

  test('have their effect once when two workers handle the same one at the same moment', async () => {
    await emitAll([profileChanged('Dilys')])
    let both = 0
    const meeting: EventHandler<'account.profile.changed'> = async (event, delivery) => {
      both += 1
      const until = performance.now() + 3000
      while (both < 2 && performance.now() < until) await pause(5)
      await recording(event, delivery)
    }
    const room = federation(meeting)
    await worker([market({})]).drain()
    const { rows } = await database.knex.raw('select payload from graphile_worker._private_jobs')
    await enqueue(database.knex, 'federation.handle', rows[0].payload)
    await Promise.all([worker([room]).drain(), worker([room]).drain()])
    expect(both).toBe(2)
    expect(await effects()).toEqual(['Dilys'])
  })

  test('a handler that fails leaves nothing behind and gets the event again', async () => {
    let attempts = 0
    const room = worker([
      federation(async (event, delivery) => {
        await recording(event, delivery)
        attempts += 1
        if (attempts === 1) throw new Error('the neighbour is out')
      }),
    ])
    await emitAll([profileChanged('Emre')])
    await expect(room.drain()).rejects.toThrow('the neighbour is out')
    expect(await effects()).toEqual([])
    await database.knex.raw('update graphile_worker._private_jobs set run_at = now()')
    await room.drain()
    expect(await effects()).toEqual(['Emre'])
  })

  test('that nobody asked to deliver are found', async () => {
    await emitAll([profileChanged('Fern')])
    await database.knex.raw('truncate graphile_worker._private_jobs')
    const account: RoomJobs = {
      name: 'account',
      jobs: {},
      events: { 'identity.user.registered': async () => {}, 'identity.user.deleted': async () => {} },
    }
    await database.knex.raw(`create table if not exists account.inbox_seen (
      message_id uuid not null, handler text not null, handled_at timestamptz not null default now(),
      primary key (message_id, handler))`)
    await worker([account, federation(recording)]).drain()
    expect(await effects()).toEqual(['Fern'])
  })

  test('do not make writers of a schema wait for each other', async () => {
    await database.knex.transaction(async (slow) => {
      await emit(slow, 'account', profileChanged('slow'))
      await database.knex.transaction(async (quick) => {
        await quick.raw("set local lock_timeout = '500ms'")
        await emit(quick, 'account', profileChanged('quick'))
      })
    })
    await worker([federation(recording)]).drain()
    expect((await effects()).sort()).toEqual(['quick', 'slow'])
  })
})

describe('a worker', () => {
  test('does not start with handlers that do not match the table of subscriptions', () => {
    expect(() => worker([{ name: 'federation', jobs: {}, events: {} }])).toThrow(
      'federation subscribes to account.profile.changed and has no handler for it',
    )
    const nosy = { name: 'market', jobs: {}, events: { 'blog.menu.changed': async () => {} } } as const
    expect(() => worker([nosy])).toThrow('market handles blog.menu.changed')
  })

  test('runs jobs with their payload, in the transaction that enqueued them or not at all', async () => {
    const ran: unknown[] = []
    const room = worker([
      market({
        expire: {
          async run(payload, { attempt }) {
            ran.push([payload, attempt])
          },
        },
      }),
    ])
    await enqueue(database.knex, 'market.expire', { productId: 'one' })
    const taken = database.knex.transaction(async (trx) => {
      await enqueue(trx, 'market.expire', { productId: 'two' })
      throw new Error('changed my mind')
    })
    await expect(taken).rejects.toThrow('changed my mind')
    await room.drain()
    expect(ran).toEqual([[{ productId: 'one' }, 1]])
  })

  test('drains what follows from a job, leaves what is not due, and replaces by key', async () => {
    const ran: unknown[] = []
    const room = worker([
      market({
        first: {
          async run() {
            ran.push('first')
            await enqueue(database.knex, 'market.second')
          },
        },
        second: {
          async run() {
            ran.push('second')
          },
        },
      }),
    ])
    await enqueue(database.knex, 'market.first', {}, { jobKey: 'once' })
    await enqueue(database.knex, 'market.first', {}, { jobKey: 'once' })
    await enqueue(database.knex, 'market.second', {}, { runAt: new Date(Date.now() + 60_000) })
    await room.drain()
    expect(ran).toEqual(['first', 'second'])
  })

  test('tells jobs to end when it stops, and gives back those that do not', async () => {
    let told = false
    const room = worker(
      [
        market({
          endless: {
            run(_payload, { signal }) {
              signal.addEventListener('abort', () => {
                told = true
              })
              return new Promise(() => {})
            },
          },
        }),
      ],
      { stopGraceMs: 400 },
    )
    await room.start()
    await enqueue(database.knex, 'market.endless')
    const locked = () => database.knex('graphile_worker.jobs').whereNotNull('lockedAt')
    await eventually(async () => (await locked()).length === 1)
    const started = performance.now()
    await workers.pop()?.stop()
    expect(performance.now() - started).toBeLessThan(3000)
    expect(told).toBe(true)
    expect(await locked()).toEqual([])
  })

  /** A worker that reaches its database over a network that the test controls. */
  const overNetwork = async (jobs: Record<string, Job>) => {
    const { hostname, port } = new URL(database.url)
    const network = await unreliableNetwork({ host: hostname, port: Number(port) })
    const url = new URL(database.url)
    url.host = `${network.host}:${network.port}`
    const room = worker([market(jobs)], { url: url.href })
    await room.start()
    return {
      network,
      async lose() {
        await network.refuse()
        network.cut()
      },
      async close() {
        await network.restore()
        await workers.pop()?.stop()
        await network.close()
      },
    }
  }

  test('takes no jobs while it cannot show that it lives, and goes on when it can', async () => {
    let ran = 0
    const over = await overNetwork({
      count: {
        async run() {
          ran += 1
        },
      },
    })
    await enqueue(database.knex, 'market.count')
    await eventually(async () => (await database.knex('graphile_worker.jobs')).length === 0)
    await over.lose()
    await enqueue(database.knex, 'market.count')
    await pause(300)
    expect(ran).toBe(1)
    await over.network.restore()
    await eventually(() => ran === 2, 20_000)
    await over.close()
  }, 30_000)

  test('begins again when the database went away in the middle of a job', async () => {
    let ran = 0
    let isInside = false
    let mayEnd = () => {}
    const over = await overNetwork({
      count: {
        async run() {
          ran += 1
          isInside = true
          await new Promise<void>((resolve) => {
            mayEnd = resolve
          })
        },
      },
    })
    await enqueue(database.knex, 'market.count')
    await eventually(() => isInside)
    await over.lose()
    mayEnd()
    await pause(500)
    isInside = false
    await over.network.restore()
    await enqueue(database.knex, 'market.count')
    await eventually(() => isInside, 25_000)
    expect(ran).toBeGreaterThan(1)
    mayEnd()
    await over.close()
  }, 40_000)
})

describe('a worker that is killed', () => {
  const child = async (program: string): Promise<ChildProcess> => {
    const preamble = `
      import { createWorker } from '${new URL('createWorker.ts', import.meta.url).href}'
      import { createLogger } from '@rose-ash/service/createLogger.ts'
      const logger = createLogger({ level: 'silent', name: 'child' })
      const start = (rooms) =>
        createWorker({ url: ${JSON.stringify(database.url)}, rooms, logger, concurrency: 1 }).start()
      const stuck = async () => { process.stdout.write('inside'); await new Promise(() => {}) }\n`
    const started = spawn(process.execPath, ['--input-type=module', '-e', preamble + program], {
      cwd: new URL('.', import.meta.url),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(started)
    await once(started.stdout as NonNullable<typeof started.stdout>, 'data')
    return started
  }
  const kill = async (started: ChildProcess): Promise<void> => {
    const exit = once(started, 'exit')
    started.kill('SIGKILL')
    await exit
  }
  const lockedJobs = () => database.knex('graphile_worker.jobs').whereNotNull('lockedBy')

  test('in the middle of an event gives it to the next one at once, which has the effect once', async () => {
    await emitAll([profileChanged('Goran')])
    const killed = await child(`
      const handle = async ({ payload }, { trx }) => {
        await trx.raw('insert into public.effects values (?)', [payload.displayName])
        await stuck()
      }
      await start([{ name: 'federation', jobs: {}, events: { 'account.profile.changed': handle } }])`)
    expect(await lockedJobs()).toHaveLength(1)
    await kill(killed)
    expect(await effects()).toEqual([])
    await worker([federation(recording)], { tendEveryMs: 200 }).start()
    await eventually(async () => (await effects()).length > 0)
    await pause(300)
    expect(await effects()).toEqual(['Goran'])
    await eventually(async () => (await lockedJobs()).length === 0)
  }, 20_000)

  test('in the middle of a job has it run again; a worker that lives keeps its own', async () => {
    const jobs = `{ name: 'market', events: {}, jobs: { pay: { run: stuck } } }`
    await enqueue(database.knex, 'market.pay')
    const living = await child(`await start([${jobs}])`)
    await enqueue(database.knex, 'market.pay')
    const killed = await child(`await start([${jobs}])`)
    await eventually(async () => (await lockedJobs()).length === 2)
    await kill(killed)

    let ran = 0
    const again = {
      pay: {
        async run() {
          ran += 1
        },
      },
    }
    await worker([market(again)], { tendEveryMs: 200 }).start()
    await eventually(() => ran === 1)
    await pause(600)
    expect(ran).toBe(1)
    expect(await lockedJobs()).toHaveLength(1)
    await kill(living)
    await eventually(() => ran === 2)
  }, 20_000)
})
