import type { Clock } from '@rose-ash/domain'
import type { Grant, KoaContextWithOIDC } from 'oidc-provider'
import type { IdentityConfig } from '../IdentityConfig.ts'
import { siteOf } from './clients.ts'
import { grantSeconds } from './lifetimes.ts'

/**
 * The grant of this session to the client. Our own sites are given what they ask for without a question; theirs lives as
 * long as it is used.
 */
export const loadGrant =
  (config: IdentityConfig, clock: Clock) =>
  async ({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> => {
    const { client, session, account, provider } = oidc
    if (!client || !session || !account) return undefined
    const known = oidc.result?.consent?.grantId ?? session.grantIdFor(client.clientId)
    const found = known === undefined ? undefined : await provider.Grant.find(known)
    const existing = found?.accountId === account.accountId ? found : undefined
    if (siteOf(client.clientId) === null) return existing
    const { accountId } = account
    const grant = existing ?? new provider.Grant({ accountId, clientId: client.clientId })
    const asked = [...oidc.requestParamScopes].join(' ')
    grant.addOIDCScope(asked)
    grant.addResourceScope(config.gateway.publicUrl, asked)
    grant.exp = Math.floor(clock.now().getTime() / 1000) + grantSeconds(config)
    await grant.save()
    return grant
  }
