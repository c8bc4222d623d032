import type { SubgraphName } from '@rose-ash/config'
import type { Viewer } from '@rose-ash/domain'
import { cast } from '../../seeds/cast.ts'
import { type RoomDependencies, roomDependencies } from './roomDependencies.ts'
import type { Surroundings } from './Surroundings.ts'

export type SeedDomain = RoomDependencies & { readonly viewer: Viewer }

interface RoomSeeds {
  seed(domain: SeedDomain): Promise<void>
  scale(domain: SeedDomain, count: number, onProgress: (done: number) => void): Promise<void>
}

/** In the order of what needs what. Carts are left to visitors. */
const seeds: readonly (readonly [SubgraphName, () => Promise<RoomSeeds>])[] = [
  [
    'federation',
    async () => ({
      seed: (await import('@rose-ash/federation/seeds/seedFederation.ts')).seedFederation,
      scale: (await import('@rose-ash/federation/seeds/scaleFederation.ts')).scaleFederation,
    }),
  ],
  [
    'account',
    async () => ({
      seed: (await import('@rose-ash/account/seeds/seedAccount.ts')).seedAccount,
      scale: (await import('@rose-ash/account/seeds/scaleAccount.ts')).scaleAccount,
    }),
  ],
  [
    'market',
    async () => ({
      seed: (await import('@rose-ash/market/seeds/seedMarket.ts')).seedMarket,
      scale: (await import('@rose-ash/market/seeds/scaleMarket.ts')).scaleMarket,
    }),
  ],
  [
    'events',
    async () => ({
      seed: (await import('@rose-ash/events/seeds/seedEvents.ts')).seedEvents,
      scale: (await import('@rose-ash/events/seeds/scaleEvents.ts')).scaleEvents,
    }),
  ],
  [
    'blog',
    async () => ({
      seed: (await import('@rose-ash/blog/seeds/seedBlog.ts')).seedBlog,
      scale: (await import('@rose-ash/blog/seeds/scaleBlog.ts')).scaleBlog,
    }),
  ],
]

const domainOf = (around: Surroundings): SeedDomain => {
  const { id, handle, roles } = cast.members.ada
  return { ...roomDependencies(around), viewer: { userId: id, handle, roles } }
}

/** Tells the story of the cooperative by the verbs of its domains. What is there already stays as it is. */
export async function seedWorld(around: Surroundings, onProgress: (sentence: string) => void): Promise<void> {
  for (const [name, load] of seeds) {
    onProgress(`Seeding ${name}`)
    const { seed } = await load()
    await seed(domainOf(around))
  }
}

/** Adds a generated world of `count` products, posts, events and members, for benchmarks. */
export async function scaleWorld(
  around: Surroundings,
  count: number,
  onProgress: (sentence: string) => void,
): Promise<void> {
  const scaleRoom = async ([name, load]: (typeof seeds)[number]) => {
    const { scale } = await load()
    let told = 0
    await scale(domainOf(around), count, (done) => {
      if (done - told < count / 10 && done < count) return
      told = done
      onProgress(`Scaling ${name}: ${done} of ${count}`)
    })
  }
  // account makes profiles for the members of federation; nobody waits for anybody else
  const [members, profiles, ...others] = seeds
  const inOrder = async (rooms: typeof seeds) => {
    for (const room of rooms) await scaleRoom(room)
  }
  await Promise.all([
    inOrder([members, profiles].filter((room) => room !== undefined)),
    ...others.map(scaleRoom),
  ])
}
