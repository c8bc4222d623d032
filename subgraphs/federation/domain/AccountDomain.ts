import type { Interactions } from '../oidc/Interactions.ts'
import type { Sessions } from '../oidc/Sessions.ts'
import type { Passwords } from './account/password/createPasswords.ts'
import type { Throttle } from './account/throttle/createThrottle.ts'
import type { Vault } from './account/vault.ts'
import type { FederationDomain } from './FederationDomain.ts'

/** What the verbs of accounts work with where nobody is signed in yet. */
export interface Accounts extends Omit<FederationDomain, 'viewer'> {
  readonly passwords: Passwords
  readonly throttle: Throttle
  readonly vault: Vault
  readonly interactions: Interactions
  readonly sessions: Sessions
}

/** What they work with when a member changes the member's own account. */
export interface AccountDomain extends Accounts, FederationDomain {}
