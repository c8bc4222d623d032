import type { Config } from '@rose-ash/config'

/** What the identity provider has to know of the configuration. */
export type IdentityConfig = Pick<
  Config,
  'environment' | 'issuer' | 'gateway' | 'sites' | 'ports' | 'oidc' | 'secrets'
>
