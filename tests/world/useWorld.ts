import { afterAll, beforeAll, jest } from '@jest/globals'
import { createWorld, type WorldOptions } from './createWorld.ts'
import type { World } from './World.ts'

/** One world for the tests of a file. Read its properties inside tests and hooks only. */
export function useWorld(options: WorldOptions = {}): World {
  // The first to visit a page waits for it to be compiled, by processes that share the machine with others.
  jest.setTimeout(30_000)
  let world: World | undefined
  beforeAll(async () => {
    world = await createWorld(options)
  }, 120_000)
  afterAll(() => world?.stop(), 30_000)
  return new Proxy({} as World, {
    get: (_, property) => {
      if (world === undefined) throw new Error('The world exists inside tests and hooks only.')
      return world[property as keyof World]
    },
  })
}
