import { randomBytes } from 'node:crypto'
import type { InteractionPort, PortProvider } from '@rose-ash/contracts'
import type { Clock, Viewer } from '@rose-ash/domain'
import type { ViewerToken } from '@rose-ash/domain/viewer.ts'
import type { Knex } from 'knex'
import { type CastMember, cast } from '../../seeds/cast.ts'
import type { AccountDomain, Accounts } from './domain/AccountDomain.ts'
import { createPasswords } from './domain/account/password/createPasswords.ts'
import { createThrottle } from './domain/account/throttle/createThrottle.ts'
import { createVault } from './domain/account/vault.ts'
import type { Interactions, Login } from './oidc/Interactions.ts'
import type { Sessions, UserSession } from './oidc/Sessions.ts'
import { interactionProvider } from './ports/interaction.ts'

const origins = {
  blog: 'http://blog.localhost:3000',
  market: 'http://market.localhost:3000',
  cart: 'http://cart.localhost:3000',
  events: 'http://events.localhost:3000',
  federation: 'http://federation.localhost:3000',
  account: 'http://account.localhost:3000',
}

/** Enough of a provider to see what it is told: it waits for sign-ins in memory. */
interface Provider extends Interactions, Sessions {
  begin(memberId?: string): string
  readonly logins: Login[]
  readonly open: UserSession[]
}

export interface AskedAccounts {
  readonly accounts: Accounts
  readonly port: PortProvider<InteractionPort>
  readonly provider: Provider
  /** What the member works with who signed in so many minutes ago. */
  as(member: CastMember, minutesAgo?: number): AccountDomain
  /** The newest letter to an address, with the token of its link. */
  letterTo(address: string): Promise<{ template: string; variables: Record<string, string>; token: string }>
}

/** Accounts as their tests ask them: cheap passwords, a provider in memory, and the letters at hand. */
export function askAccounts(knex: Knex, clock: Clock, others: Partial<Accounts> = {}): AskedAccounts {
  const provider = memoryProvider(clock)
  const accounts: Accounts = {
    knex,
    clock,
    origins,
    passwords: createPasswords({ memoryKiB: 64, passes: 1, lanes: 1 }),
    throttle: createThrottle(knex),
    vault: createVault('a vault for the tests of accounts'),
    interactions: provider,
    sessions: provider,
    ...others,
  }
  return {
    accounts,
    port: interactionProvider(accounts),
    provider,
    as: (member, minutesAgo = 0) => ({ ...accounts, viewer: viewerOf(member, clock, minutesAgo) }),
    async letterTo(address) {
      const letter = await knex('federation.letters').where({ address }).orderBy('id', 'desc').first()
      if (!letter) throw new Error(`Nobody wrote to ${address}`)
      const url = String(letter.variables.url ?? '')
      return { ...letter, token: URL.canParse(url) ? (new URL(url).searchParams.get('token') ?? '') : '' }
    },
  }
}

const viewerOf = ({ id, handle, roles }: CastMember, clock: Clock, minutesAgo: number): Viewer => {
  const token: ViewerToken = {
    session: `session of ${handle}`,
    authenticatedAt: new Date(clock.now().getTime() - minutesAgo * 60_000),
    clientId: 'federation',
    scopes: ['read', 'write'],
  }
  return { userId: id, handle, roles, token }
}

function memoryProvider(clock: Clock): Provider {
  const waiting = new Map<string, string | null>()
  const logins: Login[] = []
  const open: UserSession[] = Object.values(cast.members).map(({ id, handle }) => ({
    id: `session of ${handle}`,
    userId: id,
    methods: ['pwd'],
    device: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    network: '198.51.100.0/24',
    startedAt: clock.now(),
    lastSeenAt: clock.now(),
  }))
  const finish = async (uid: string): Promise<string | null> =>
    waiting.delete(uid) ? `${origins.federation}/oidc/auth/${uid}` : null
  const end = (is: (session: UserSession) => boolean): void => {
    for (const session of open.filter(is)) open.splice(open.indexOf(session), 1)
  }
  return {
    logins,
    open,
    begin(memberId) {
      const uid = randomBytes(16).toString('base64url')
      waiting.set(uid, memberId ?? null)
      return uid
    },
    async find(uid) {
      const memberId = waiting.get(uid)
      if (memberId === undefined) return null
      return {
        uid,
        prompt: 'login',
        client: { id: 'blog', name: 'Journal', site: 'blog', redirectOrigin: origins.blog },
        loginHint: null,
        scopes: ['openid'],
        memberId,
      }
    },
    async finishLogin(uid, login) {
      const location = await finish(uid)
      if (location !== null) logins.push(login)
      return location
    },
    finishConsent: finish,
    abort: finish,
    listSessions: async (userId) => open.filter((session) => session.userId === userId),
    endSession: async (id) => end((session) => session.id === id),
    endSessionsOf: async (userId, { except } = {}) =>
      end((session) => session.userId === userId && session.id !== except),
  }
}
