import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRegistry, IdentityPort, MediaHolderPort, type Registry } from '@rose-ash/contracts'
import { type Clock, systemClock, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import type { Answered } from '@rose-ash/testing'
import type { Knex } from 'knex'
import type { Sites } from './domain/BlogDomain.ts'
import { createBlog } from './index.ts'

/** For tests: where the sites would be. */
export const testSites: Sites = {
  blog: { publicUrl: 'https://blog.example' },
  market: { publicUrl: 'https://market.example' },
  cart: { publicUrl: 'https://cart.example' },
  events: { publicUrl: 'https://events.example' },
  federation: { publicUrl: 'https://federation.example' },
  account: { publicUrl: 'https://account.example' },
}

/** For tests: a folder for pictures that nobody sends. */
export const testMedia = {
  folder: join(tmpdir(), 'rose-ash-media'),
  secret: 'a secret of tests that is long enough',
}

/** For tests: a federation that knows everybody, and a market without shops. */
export function testRegistry(): Registry {
  const registry = createRegistry()
  registry.provide(IdentityPort, {
    viewersByHandle: ({ handles }) => Promise.resolve({ viewers: handles.map(() => null) }),
    mailboxesByIds: ({ ids }) => Promise.resolve({ mailboxes: ids.map(() => null) }),
    usersByIds: ({ ids }) =>
      Promise.resolve({ users: ids.map((id) => ({ id, handle: 'somebody', displayName: `Member ${id}` })) }),
  })
  registry.provide(MediaHolderPort, {
    mayUpload: () => Promise.resolve({ allowed: false }),
    inUse: () => Promise.resolve({ mediaIds: [] }),
  })
  return registry
}

/** For tests: asks the blog as the gateway would. A bug on the way is thrown; errors of the answer come under `errors`. */
export async function askBlog(
  knex: Knex,
  viewer: Viewer,
  query: string,
  variables: object = {},
  clock: Clock = systemClock,
): Promise<Answered> {
  const room = createBlog({ knex, clock, sites: testSites, registry: testRegistry(), media: testMedia })
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(
    room,
    { query, variables: { ...variables } },
    request,
    (error) => {
      throw error
    },
  )
  return errors ? { ...data, errors } : data
}
