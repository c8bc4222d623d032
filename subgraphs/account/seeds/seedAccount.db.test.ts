import { expect, test } from '@jest/globals'
import { createRegistry, IdentityPort } from '@rose-ash/contracts'
import { anonymous, newId, systemClock, type Viewer } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../seeds/cast.ts'
import { askAccount } from '../askAccount.ts'
import { scaleAccount } from './scaleAccount.ts'
import { seedAccount } from './seedAccount.ts'

const database = useDatabase()

const viewerOf = ({ id, handle, roles }: { id: string; handle: string; roles: Viewer['roles'] }): Viewer => ({
  ...{ userId: id, handle, roles },
})

test('the seeds are sown once, and read as they should', async () => {
  const account = { knex: database.knex, clock: systemClock, viewer: viewerOf(cast.members.ada) }
  await seedAccount(account)
  const events = await database.knex('account.outbox').count().first()
  await seedAccount(account)
  expect(await database.knex('account.outbox').count().first()).toEqual(events)

  const query =
    '{ profiles { nodes { displayName bio avatar { url } } } newsletters { nodes { slug subscriberCount } } }'
  const forAll = await askAccount(database.knex, anonymous, query)
  expect(forAll.profiles.nodes.length).toBe(7)
  for (const { bio, avatar } of forAll.profiles.nodes) expect([bio, avatar]).not.toContain(null)
  expect(forAll.newsletters.nodes).toEqual([
    { slug: 'weekly-basket', subscriberCount: 6 },
    { slug: 'growing-notes', subscriberCount: 4 },
  ])
  const forHana = await askAccount(database.knex, viewerOf(cast.members.hana), query)
  expect(forHana.profiles.nodes.length).toBe(8)
  expect(forHana.newsletters.nodes.length).toBe(3)
})

test('a generated world has a profile and a letter for each of its members', async () => {
  const registry = createRegistry()
  registry.provide(IdentityPort, {
    viewersByHandle: async ({ handles }) => ({
      viewers: handles.map((handle) => ({ userId: newId(), handle, roles: ['member' as const] })),
    }),
    mailboxesByIds: async ({ ids }) => ({ mailboxes: ids.map(() => null) }),
    usersByIds: async ({ ids }) => ({ users: ids.map(() => null) }),
  })
  const account = { knex: database.knex, clock: systemClock, viewer: viewerOf(cast.members.ada), registry }
  await seedAccount(account)
  await scaleAccount(account, 120, () => {})
  await scaleAccount(account, 5, () => {})
  const query = '{ profiles { totalCount { value } } newsletter(slug: "weekly-basket") { subscriberCount } }'
  const answer = await askAccount(database.knex, viewerOf(cast.members.hana), query)
  expect(answer).toEqual({
    profiles: { totalCount: { value: 8 + 125 } },
    newsletter: { subscriberCount: 6 + 125 },
  })
})
