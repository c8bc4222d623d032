import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { createVault } from '../../domain/account/vault.ts'
import type { IdentityConfig } from '../IdentityConfig.ts'
import { createKeyring, type Keyring } from './createKeyring.ts'

/** The keyring of a configuration. What lives longest of all that a key signs is the ID token, shown again at logout. */
export const keyringOf = ({
  knex,
  clock,
  config,
}: {
  knex: Knex
  clock: Clock
  config: IdentityConfig
}): Keyring =>
  createKeyring({
    knex,
    clock,
    vault: createVault(config.secrets.vault),
    longestTokenSeconds: config.oidc.ttl.sessionSeconds,
  })
