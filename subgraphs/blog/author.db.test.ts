import { expect, test } from '@jest/globals'
import { createRegistry, IdentityPort, type Registry } from '@rose-ash/contracts'
import { fixedClock, newId, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import { useDatabase } from '@rose-ash/testing'
import { testMedia, testSites } from './askBlog.ts'
import { refreshAuthors } from './domain/author/refreshAuthors.ts'
import { createPost } from './domain/post/createPost.ts'
import { publishPost } from './domain/post/publishPost.ts'
import { createBlog } from './index.ts'

const database = useDatabase()
const clock = fixedClock('2027-03-01T12:00:00Z')
const bram: Viewer = { userId: newId(), handle: 'bram', roles: ['member', 'author'] }
const userId = bram.userId ?? ''

/** A federation whose members are in the map, and how often it was asked. */
function federationOf(names: Map<string, string>): { registry: Registry; asked: () => number } {
  const registry = createRegistry()
  let asked = 0
  registry.provide(IdentityPort, {
    viewersByHandle: ({ handles }) => Promise.resolve({ viewers: handles.map(() => null) }),
    mailboxesByIds: ({ ids }) => Promise.resolve({ mailboxes: ids.map(() => null) }),
    usersByIds: ({ ids }) => {
      asked += 1
      const userOf = (id: string) => {
        const displayName = names.get(id)
        return displayName === undefined ? null : { id, handle: 'somebody', displayName }
      }
      return Promise.resolve({ users: ids.map(userOf) })
    },
  })
  return { registry, asked: () => asked }
}

const rooms = new WeakMap<Registry, ReturnType<typeof createBlog>>()
/** Each registry has one blog. */
function roomWith(registry: Registry) {
  const room =
    rooms.get(registry) ??
    createBlog({ knex: database.knex, clock, sites: testSites, registry, media: testMedia })
  rooms.set(registry, room)
  return room
}

async function write(registry: Registry, title = 'Rye, slowly'): Promise<void> {
  const blog = { knex: database.knex, clock, viewer: bram, sites: testSites, registry }
  const post = await createPost(blog, { title })
  if (!post.ok) throw new Error('the post was refused')
  await publishPost(blog, { id: post.value.id, version: post.value.version })
}

async function byline(registry: Registry): Promise<unknown> {
  const request = { viewer: bram, headers: { get: () => null }, requestId: 'test' }
  const query = '{ posts { nodes { primaryAuthor { id name } } } }'
  const { data, errors } = await executeLocally(roomWith(registry), { query }, request, (error) => {
    throw error
  })
  expect(errors).toBeUndefined()
  return (data as { posts: { nodes: { primaryAuthor: unknown }[] } }).posts.nodes[0]?.primaryAuthor
}

async function hear(topic: 'account.profile.changed' | 'identity.user.deleted', payload: object) {
  const handler = roomWith(createRegistry()).events?.[topic] as
    | ((event: object, around: object) => Promise<void>)
    | undefined
  await handler?.({ payload: { actorUserId: null, userId, ...payload } }, { trx: database.knex })
}

test('a byline is learnt when somebody writes, and read without asking again', async () => {
  const { registry, asked } = federationOf(new Map([[userId, 'Bram']]))
  await write(registry)
  expect(asked()).toBe(1)
  expect(await byline(registry)).toEqual({ id: userId, name: 'Bram' })
  await write(registry, 'Rye again')
  expect(asked()).toBe(1)
})

test('whoever has another name is called by it, and whoever leaves has none', async () => {
  const { registry } = federationOf(new Map([[userId, 'Bram']]))
  await write(registry)
  await hear('account.profile.changed', { displayName: 'Bram de Wit', avatarUrl: null })
  expect(await byline(registry)).toEqual({ id: userId, name: 'Bram de Wit' })
  await hear('identity.user.deleted', {})
  expect(await byline(federationOf(new Map()).registry)).toBeNull()
})

test('an author whom nobody has met is asked for; while federation is away the byline is left out', async () => {
  await write(createRegistry())
  expect(await byline(createRegistry())).toBeNull()
  expect(await byline(federationOf(new Map([[userId, 'Bram']])).registry)).toMatchObject({ name: 'Bram' })
})

test('what the events have missed is put right at night', async () => {
  const names = new Map([[userId, 'Bram']])
  const { registry } = federationOf(names)
  await write(registry)
  names.set(userId, 'Bram de Wit')
  expect(await byline(registry)).toMatchObject({ name: 'Bram' })
  await refreshAuthors(database.knex, registry)
  expect(await byline(registry)).toMatchObject({ name: 'Bram de Wit' })
  await refreshAuthors(database.knex, createRegistry())
  expect(await byline(createRegistry())).toMatchObject({ name: 'Bram de Wit' })
  names.delete(userId)
  await refreshAuthors(database.knex, registry)
  expect(await byline(registry)).toBeNull()
})
