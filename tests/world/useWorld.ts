import { afterAll, beforeAll } from '@jest/globals'
import { createWorld, type World } from './createWorld.ts'

/** One world for the tests of a file. Read its properties inside tests and hooks only. */
export function useWorld(): World {
  let world: World | undefined
  beforeAll(async () => {
    world = await createWorld()
  }, 120_000)
  afterAll(() => world?.stop(), 30_000)
  return new Proxy({} as World, {
    get: (_, property) => {
      if (world === undefined) throw new Error('The world exists inside tests and hooks only.')
      return world[property as keyof World]
    },
  })
}
