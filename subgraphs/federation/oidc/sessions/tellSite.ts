import type { ProviderSource } from '../provider/createProviderSource.ts'
import type { SignedInSite } from './closeSession.ts'

/** A client of oidc-provider, whose typings leave this out. */
interface HearingClient {
  readonly backchannelLogoutUri?: string
  backchannelLogout(userId: string, sid: string): Promise<void>
}

/**
 * Tells a site that a session has ended (OpenID Connect Back-Channel Logout 1.0). Being told twice does no harm.
 *
 * @throws Error when the site did not accept it
 */
export async function tellSite(
  provider: ProviderSource,
  { clientId, userId, sid }: SignedInSite,
): Promise<void> {
  const client: unknown = await (await provider()).Client.find(clientId)
  const hears = client as HearingClient | undefined
  if (hears?.backchannelLogoutUri !== undefined) await hears.backchannelLogout(userId, sid)
}
