import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createRegistry, MailPort, type PortProvider } from '@rose-ash/contracts'
import { anonymous, systemClock } from '@rose-ash/domain'
import { createWorker } from '@rose-ash/jobs'
import { createLogger } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from '../../../askAccounts.ts'
import { accountJobs } from '../../../jobs/accountJobs.ts'
import { seedFederation } from '../../../seeds/seedFederation.ts'
import { postLetter } from './postLetter.ts'

type Taken = Parameters<PortProvider<MailPort>['enqueue']>[0]

const database = useDatabase({ commits: true })
const { hana } = cast.members
const from = { address: '192.0.2.1', userAgent: null }
let asked: AskedAccounts
let taken: Taken[]
let isAway: boolean

beforeAll(async () => {
  asked = askAccounts(database.knex, systemClock)
  await seedFederation({ ...asked.accounts, viewer: anonymous })
})
beforeEach(async () => {
  taken = []
  isAway = false
  await database.knex('federation.letters').delete()
})

/** Runs what is due, as the worker would: account is there, or it is away. */
async function work(): Promise<void> {
  const registry = createRegistry()
  registry.provide(MailPort, {
    enqueue: async (letter) => {
      if (isAway) throw new Error('account is away')
      taken.push(letter)
      return { id: '0190a000-0000-7000-8000-000000000001' }
    },
    forget: async () => ({}),
  })
  const logger = createLogger({ level: 'silent', name: 'test' })
  const room = {
    name: 'federation' as const,
    jobs: accountJobs(asked.accounts, registry),
    events: { 'account.profile.changed': async () => {} },
  }
  const worker = createWorker({ url: database.url, rooms: [room], logger })
  try {
    await worker.drain()
  } finally {
    await worker.stop()
  }
}

const send = () => asked.port.sendMagicLink({ uid: null, email: hana.email, from })
const waiting = async () => (await database.knex('federation.letters')).length

test('a letter reaches account once it is committed, with a link of the federation site', async () => {
  await work()
  await send()
  await work()
  expect(taken).toMatchObject([
    {
      template: 'sign-in-link',
      to: { address: hana.email, name: 'Hana Sato' },
      variables: { name: 'Hana Sato', minutes: 15 },
    },
  ])
  expect(taken[0]?.variables.url).toMatch(
    /^http:\/\/federation\.localhost:3000\/sign-in\/mail\?token=[\w-]{43}$/,
  )
  expect(await waiting()).toBe(0)
})

test('a letter of a transaction that is rolled back is never sent', async () => {
  const trx = await database.knex.transaction()
  const letter = { template: 'account-deleted', address: hana.email, variables: { name: 'Hana' } } as const
  await postLetter(trx, new Date(), letter)
  await trx.rollback()
  await work()
  expect(taken).toEqual([])
})

test('a letter waits while account is away', async () => {
  isAway = true
  await send()
  await expect(work()).rejects.toThrow('could not be handed over')
  expect(await waiting()).toBe(1)
  isAway = false
  await database.knex.raw('update graphile_worker._private_jobs set run_at = now()')
  await work()
  expect(taken).toHaveLength(1)
})

test('a letter that account took before a crash is offered again under the same key', async () => {
  await send()
  const letters = await database.knex('federation.letters')
  await work()
  await database
    .knex('federation.letters')
    .insert(letters.map((letter) => ({ ...letter, variables: JSON.stringify(letter.variables) })))
  await database.knex.raw(`select graphile_worker.add_job('federation.mail')`)
  await work()
  expect(taken).toHaveLength(2)
  expect(taken[1]).toEqual(taken[0])
})

test('a letter to nobody is thrown away', async () => {
  await asked.port.sendMagicLink({ uid: null, email: 'nobody@rose-ash.example', from })
  expect(await waiting()).toBe(1)
  await work()
  expect(taken).toEqual([])
  expect(await waiting()).toBe(0)
})
