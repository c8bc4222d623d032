import { beforeAll } from '@jest/globals'
import { systemClock } from '@rose-ash/domain'
import { createOidc, type Oidc } from '@rose-ash/federation/oidc/createOidc.ts'
import { createLogger } from '@rose-ash/service'
import type { World } from '../../world/World.ts'
import { type Browser, createBrowser } from './createBrowser.ts'
import type { Surroundings } from './createClient.ts'
import { localFetch } from './localFetch.ts'

export interface UsedProvider extends Surroundings, Pick<Oidc, 'interactions' | 'sessions' | 'keyring'> {
  /** Somebody new. */
  browser(): Browser
}

/** The provider of a world: its address by HTTP, and what happens behind the sign-in pages by its own interface. */
export function useProvider(world: World): UsedProvider {
  const used = {} as { -readonly [K in keyof UsedProvider]: UsedProvider[K] }
  beforeAll(() => {
    const { config, knex } = world
    const portOf = (host: string) =>
      host === new URL(config.gateway.publicUrl).host ? config.ports.gateway : config.ports.web
    const logger = createLogger({ level: 'silent', name: 'test' })
    const { interactions, sessions, keyring } = createOidc({ knex, clock: systemClock, config, logger })
    Object.assign(used, {
      config,
      interactions,
      sessions,
      keyring,
      fetch: localFetch(portOf),
      browser: () => createBrowser(portOf),
    })
  })
  return used
}
