import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config, SiteName } from '@rose-ash/config'
import type { PortClient, SessionPort } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain/clock.ts'
import type { Logger } from 'pino'
import { z } from 'zod'
import { createVault } from '../createVault.ts'
import type { MemberSession } from '../Visit.ts'
import type { Provider, Tokens } from './provider/Provider.ts'
import { ProviderRefusal } from './provider/ProviderRefusal.ts'
import type { Presence, Sessions } from './Sessions.ts'
import type { Lease, SessionStore, StoredSession } from './store/SessionStore.ts'

/** A session that nobody used for so long is over; who is still signed in at the provider gets another without noticing. */
const idleMs = 7 * 24 * 3_600_000
/** An access token is refreshed when less of it is left. */
const earlyMs = 60_000
/** Enough of an access token to answer one request with it. */
const enoughMs = 10_000
/** Longer than the provider may take; whoever holds a lease longer has died, and whoever waits takes over. */
const leaseMs = 7000
const patienceMs = 8000
const pollMs = 40
const seenEveryMs = 5 * 60_000
/** Tabs that sign in at the same moment replace each other's sessions; what they have sent already is still answered. */
const graceMs = 60_000
const providerDeadlineMs = 3000

const cookieShape = /^[\w-]{43}$/
const tokensShape = z.object({ accessToken: z.string(), refreshToken: z.string(), idToken: z.string() })

export interface SessionsOptions {
  readonly config: Pick<Config, 'oidc' | 'secrets'>
  readonly store: SessionStore
  readonly provider: Provider
  readonly port: PortClient<SessionPort>
  readonly clock: Clock
  readonly logger: Logger
}

/** Sessions in a store, whose tokens are refreshed by one process at a time. */
export function createSessions(options: SessionsOptions): Sessions {
  const { config, store, provider, port, clock, logger } = options
  const vault = createVault(config.secrets.vault, 'tokens of sessions')
  const now = () => clock.now()
  const later = (ms: number) => new Date(now().getTime() + ms)
  const left = (session: StoredSession) => session.accessExpiresAt.getTime() - now().getTime()

  const tokensIn = ({ id, tokens }: StoredSession): Tokens | null => {
    const opened = vault.open(tokens, id)
    return opened === null ? null : tokensShape.parse(JSON.parse(opened))
  }
  const seal = (id: string, tokens: Tokens): string => vault.seal(JSON.stringify(tokens), id)

  const memberIn = (session: StoredSession): Presence => {
    const tokens = tokensIn(session)
    if (tokens === null) return { kind: 'ended' }
    const { userId, handle, name, roles } = session
    return { kind: 'member', session: { userId, handle, name, roles, accessToken: tokens.accessToken } }
  }

  /** As it is, if that is enough for now; else it has to wait for the provider. */
  const asItIs = (session: StoredSession): Presence =>
    left(session) > 0 ? memberIn(session) : { kind: 'asleep' }

  const refreshIn = async ({ owner, session }: Lease): Promise<Presence> => {
    const { id, site } = session
    const tokens = tokensIn(session)
    if (tokens === null) return { kind: 'ended' }
    // Another had the lease before, and did what is to be done.
    if (left(session) >= earlyMs) {
      await store.release(id, owner)
      return memberIn(session)
    }
    try {
      const { tokens: given, userId, ...said } = await provider.refresh(site, tokens.refreshToken)
      if (userId !== session.userId) throw new ProviderRefusal('untrusted', null)
      const renewed = { ...given, idToken: given.idToken ?? tokens.idToken }
      const renewal = { ...said, name: session.name, tokens: seal(id, renewed) }
      const isKept = await store.renew(id, owner, renewal)
      return isKept ? memberIn({ ...session, ...renewal }) : { kind: 'ended' }
    } catch (error) {
      if (
        error instanceof ProviderRefusal &&
        (error.code === 'invalid_grant' || error.code === 'untrusted')
      ) {
        await store.delete(id)
        return { kind: 'ended' }
      }
      logger.warn({ err: error, site }, 'a session could not be refreshed')
      await store.release(id, owner)
      return asItIs(session)
    }
  }

  const refresh = async (session: StoredSession): Promise<Presence> => {
    const giveUpAt = performance.now() + patienceMs
    let present: StoredSession | null = session
    while (performance.now() < giveUpAt) {
      const lease = await store.lease(session.id, now(), leaseMs)
      if (lease) return refreshIn(lease)
      present = await store.find(session.id, now())
      if (present === null) return { kind: 'ended' }
      // Another refreshes it; what is there serves until it does not.
      if (left(present) > enoughMs) return memberIn(present)
      await pause(pollMs)
    }
    return asItIs(present)
  }

  const see = async (session: StoredSession): Promise<void> => {
    if (now().getTime() - session.lastSeenAt.getTime() > seenEveryMs) await store.see(session.id, now())
  }

  const read = async (site: SiteName, id: string): Promise<Presence> => {
    const session = await store.find(id, now())
    if (session === null || session.site !== site) return { kind: 'ended' }
    if (now().getTime() - session.lastSeenAt.getTime() > idleMs) {
      await store.delete(id)
      return { kind: 'ended' }
    }
    await see(session)
    return left(session) < earlyMs ? refresh(session) : memberIn(session)
  }

  const tell = async (opSession: string): Promise<boolean> => {
    try {
      await port.endSession({ session: opSession }, { signal: AbortSignal.timeout(providerDeadlineMs) })
      await store.told(opSession)
      return true
    } catch (error) {
      logger.warn({ err: error }, 'the provider could not be told of a sign-out')
      return false
    }
  }

  return {
    async find(site, cookie) {
      if (cookie === null || !cookieShape.test(cookie)) return { kind: 'stranger' }
      try {
        return await read(site, idOf(cookie))
      } catch (error) {
        logger.error({ err: error, site }, 'a session could not be read')
        return { kind: 'asleep' }
      }
    },
    async begin(site, { tokens, ...said }, replaced) {
      const cookie = randomBytes(32).toString('base64url')
      const id = idOf(cookie)
      const seconds = config.oidc.ttl.refreshTokenSeconds
      const stored = {
        ...said,
        id,
        site,
        tokens: seal(id, tokens),
        lastSeenAt: now(),
        expiresAt: later(seconds * 1000),
      }
      if (!(await store.create(stored))) {
        await tell(said.opSession)
        return null
      }
      if (replaced !== null && cookieShape.test(replaced)) await store.shorten(idOf(replaced), later(graceMs))
      const { userId, handle, name, roles } = said
      const session: MemberSession = { userId, handle, name, roles, accessToken: tokens.accessToken }
      return { cookie, seconds, session }
    },
    async end(cookie) {
      if (cookie === null || !cookieShape.test(cookie)) return true
      const session = await store.find(idOf(cookie), now())
      if (session === null) return true
      await store.endEverywhere(session.opSession, later(config.oidc.ttl.sessionSeconds * 1000))
      return tell(session.opSession)
    },
    async endAsTold(site, { jti, expiresAt, sid, userId }) {
      const token = `${site} ${jti}`
      if (await store.isUsed(token)) return false
      const until = later(config.oidc.ttl.sessionSeconds * 1000)
      if (sid !== null) await store.end({ site, sid }, until)
      else if (userId !== null) await store.end({ site, userId }, until)
      // Only now: what did not work may be sent again.
      await store.use(token, expiresAt)
      return true
    },
    async tellProvider() {
      for (const opSession of await store.untold()) await tell(opSession)
    },
    purge: () => store.purge(now()),
    close: () => store.close(),
  }
}

const idOf = (cookie: string): string => createHash('sha256').update(cookie).digest('hex')
