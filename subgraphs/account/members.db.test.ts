import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createRegistry, IdentityPort, type NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import { newId, systemClock, type Viewer } from '@rose-ash/domain'
import { createWorker, installQueue, type Worker } from '@rose-ash/jobs'
import { createLogger } from '@rose-ash/service/createLogger.ts'
import { useDatabase } from '@rose-ash/testing'
import { askAccount } from './askAccount.ts'
import { createAccount } from './index.ts'
import { mailOfTests } from './mailOfTests.ts'

const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
let worker: Worker

const userId = newId()
const hana: Viewer = { userId, handle: 'hana', roles: ['member'] }
const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'editor'] }

beforeAll(async () => {
  await installQueue({ url: database.url, logger })
  const registry = createRegistry()
  registry.provide(IdentityPort, {
    viewersByHandle: async ({ handles }) => ({ viewers: handles.map(() => null) }),
    mailboxesByIds: async ({ ids }) => ({ mailboxes: ids.map(() => null) }),
    usersByIds: async ({ ids }) => ({
      users: ids.map((id) => (id === userId ? { id, handle: 'hana', displayName: 'Hana Sato' } : null)),
    }),
  })
  const { jobs = {}, events = {} } = createAccount({
    knex: database.knex,
    clock: systemClock,
    registry,
    mail: mailOfTests,
  })
  worker = createWorker({ url: database.url, rooms: [{ name: 'account', jobs, events }], logger })
})
afterAll(() => worker.stop())

const happened = async (topic: 'identity.user.registered' | 'identity.user.deleted', id: string) => {
  const facts = topic === 'identity.user.registered' ? { handle: 'hana', locale: 'en-GB' } : {}
  const event = {
    topic,
    aggregateType: 'User',
    aggregateId: id,
    payload: { userId: id, ...facts },
  } as NewDomainEvent
  await database.knex.transaction((trx) => emit(trx, 'federation', event))
  await worker.drain()
}

const profileOf = async (viewer: Viewer) =>
  (
    await askAccount(
      database.knex,
      viewer,
      'query ($id: ID!) { profile(userId: $id) { displayName visibility } }',
      { id: viewer.userId },
    )
  ).profile

test('whoever joins gets a profile, and whoever leaves is forgotten, but for what they consented to', async () => {
  await happened('identity.user.registered', userId)
  expect(await profileOf(hana)).toEqual({ displayName: 'Hana Sato', visibility: 'MEMBERS' })
  await happened('identity.user.registered', userId)
  expect(await database.knex('account.profiles').count()).toEqual([{ count: 1 }])

  const created = `mutation { createNewsletter(input: { title: "Weekly", description: "x", senderName: "x" }) { newsletter { id } } }`
  const newsletterId = (await askAccount(database.knex, ada, created)).createNewsletter.newsletter.id
  const begun = 'mutation ($id: ID!) { subscribe(input: { newsletterId: $id }) { userErrors { code } } }'
  await askAccount(database.knex, hana, begun, { id: newsletterId })

  await happened('identity.user.deleted', userId)
  await happened('identity.user.deleted', userId)
  expect(await profileOf(hana)).toBeNull()
  expect(await database.knex('account.newsletter_subscriptions')).toEqual([])
  expect(await database.knex('account.newsletters').pluck('subscriberCount')).toEqual([0])
  expect(await database.knex('account.subscribers').select('userId', 'email')).toEqual([
    { userId: null, email: null },
  ])
  expect(await database.knex('account.consent_log').pluck('action')).toEqual(['subscribed'])
})

test('who left before the profile was opened gets none', async () => {
  const gone: Viewer = { ...hana, userId: newId() }
  await happened('identity.user.registered', gone.userId ?? '')
  expect(await profileOf(gone)).toBeNull()
})
