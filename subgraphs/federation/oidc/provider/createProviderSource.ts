import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Provider } from 'oidc-provider'
import type { Vault } from '../../domain/account/vault.ts'
import type { IdentityConfig } from '../IdentityConfig.ts'
import type { Keyring } from '../keys/createKeyring.ts'

/** The provider with the present keys. */
export type ProviderSource = () => Promise<Provider>

/**
 * Makes the provider when it is first asked for, as most processes never need it, and another one when the keys have
 * changed: a provider holds no state but its keys.
 *
 * @param options.prepare adds to each what the room wants of it
 */
export function createProviderSource(options: {
  knex: Knex
  clock: Clock
  config: IdentityConfig
  vault: Vault
  keyring: Keyring
  prepare: (provider: Provider) => void
}): ProviderSource {
  const { keyring, prepare, ...rest } = options
  let present: { keys: string; provider: Promise<Provider> } | null = null

  const make = async (): Promise<Provider> => {
    const [{ createProvider }, keys] = await Promise.all([import('./createProvider.ts'), keyring.open()])
    const provider = createProvider({ ...rest, keys })
    prepare(provider)
    return provider
  }

  return async () => {
    const keys = (await keyring.list()).map(({ id }) => id).join(' ')
    if (present?.keys === keys) return present.provider
    const made = { keys, provider: make() }
    present = made
    made.provider.catch(() => {
      if (present === made) present = null
    })
    return made.provider
  }
}
