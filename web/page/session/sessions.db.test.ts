import { beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import { createLogger } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import { createSessions } from './createSessions.ts'
import type { Provider, Refreshed, SignedIn } from './provider/Provider.ts'
import { ProviderAway } from './provider/ProviderAway.ts'
import { ProviderRefusal } from './provider/ProviderRefusal.ts'
import { postgresSessions } from './store/postgresSessions.ts'

const database = useDatabase({ commits: true })
const userId = newId()
const ttl = {
  accessTokenSeconds: 600,
  refreshTokenSeconds: 1_209_600,
  sessionSeconds: 1_209_600,
  interactionSeconds: 3600,
}
const config = {
  oidc: { ttl, clients: {} },
  secrets: { vault: 'v'.repeat(48), internal: 'i'.repeat(48), forms: 'f'.repeat(48) },
}

/** What time it is, and what the neighbours do and were asked. */
let now: Date
let refreshes: string[]
let refresh: (token: string) => Promise<Refreshed>
let ended: string[]
let isProviderHere: boolean
beforeEach(() => {
  now = new Date('2026-06-01T12:00:00Z')
  refreshes = []
  ended = []
  isProviderHere = true
  refresh = async (token) => renewed(`${token}+`)
})
const pass = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}

const renewed = (refreshToken: string): Refreshed => ({
  tokens: { accessToken: `access by ${refreshToken}`, refreshToken, idToken: null },
  accessExpiresAt: new Date(now.getTime() + 600_000),
  userId,
  handle: 'ada',
  roles: ['member', 'editor'],
})

const signedIn = (changed: Partial<SignedIn> = {}): SignedIn => ({
  tokens: { accessToken: 'first access', refreshToken: 'r', idToken: 'identity' },
  accessExpiresAt: new Date(now.getTime() + 600_000),
  userId,
  handle: 'ada',
  name: 'Ada Okafor',
  roles: ['member'],
  opSession: newId(),
  sid: newId(),
  ...changed,
})

/** Sessions as one process sees them; the provider is another room, and stands here at the edge. */
function processOf(secrets = config.secrets) {
  const provider = {
    refresh: (_: string, token: string) => {
      refreshes.push(token)
      return refresh(token)
    },
  } as unknown as Provider
  return createSessions({
    config: { ...config, secrets },
    store: postgresSessions(database.knex),
    provider,
    port: {
      signingKeys: async () => ({ keys: [] }),
      endSession: async ({ session }) => {
        if (!isProviderHere) throw new Error('The provider is away.')
        ended.push(session)
        return {}
      },
    },
    clock: { now: () => now },
    logger: createLogger({ level: 'silent', name: 'test' }),
  })
}

const begin = async (changed: Partial<SignedIn> = {}, replaced: string | null = null) => {
  const begun = await processOf().begin('blog', signedIn(changed), replaced)
  if (begun === null) throw new Error('It did not begin.')
  return begun.cookie
}
const find = (cookie: string | null, sessions = processOf()) => sessions.find('blog', cookie)
const accessOf = async (cookie: string) => {
  const presence = await find(cookie)
  return presence.kind === 'member' ? presence.session.accessToken : presence.kind
}

describe('a session', () => {
  test('is known to every process by its cookie alone, on its own site', async () => {
    const cookie = await begin()
    expect(await find(cookie)).toEqual({
      kind: 'member',
      session: { userId, handle: 'ada', name: 'Ada Okafor', roles: ['member'], accessToken: 'first access' },
    })
    expect(await processOf().find('market', cookie)).toEqual({ kind: 'ended' })
    expect(await find('x'.repeat(43))).toEqual({ kind: 'ended' })
    for (const nothing of [null, '', 'short', `${cookie}x`])
      expect(await find(nothing)).toEqual({ kind: 'stranger' })
  })

  test('is kept neither as its cookie nor with its tokens to be read', async () => {
    const cookie = await begin()
    const rows = JSON.stringify(await database.knex('web.sessions'))
    for (const secret of [cookie, 'first access', 'identity']) expect(rows).not.toContain(secret)
  })

  test('is nothing under another secret, nor with the tokens of another session', async () => {
    const [one, two] = [await begin({ opSession: 'one' }), await begin({ opSession: 'two' })]
    expect(await find(one, processOf({ ...config.secrets, vault: 'w'.repeat(48) }))).toEqual({
      kind: 'ended',
    })
    const sessions = () => database.knex('web.sessions')
    const [{ tokens }] = await sessions().where({ opSession: 'two' })
    await sessions().where({ opSession: 'one' }).update({ tokens })
    expect(await find(one)).toEqual({ kind: 'ended' })
    expect(await accessOf(two)).toBe('first access')
  })

  test('is another at each sign-in; the one before is good for a moment longer', async () => {
    const before = await begin()
    const after = await begin({}, before)
    expect(after).not.toBe(before)
    expect(await accessOf(before)).toBe('first access')
    pass(61)
    expect(await find(before)).toEqual({ kind: 'ended' })
    expect(await accessOf(after)).toBe('first access')
  })

  test('ends after a week of silence, and in the end whatever is done', async () => {
    const silent = await begin()
    pass(7 * 24 * 3600 + 1)
    expect(await find(silent)).toEqual({ kind: 'ended' })
    const busy = await begin()
    for (let day = 1; day < 14; day++) {
      pass(24 * 3600)
      expect((await find(busy)).kind).toBe('member')
    }
    pass(24 * 3600)
    expect(await find(busy)).toEqual({ kind: 'ended' })
  })

  test('being used is noted every few minutes at most', async () => {
    const cookie = await begin({ opSession: 'seen' })
    const seen = async () =>
      (await database.knex('web.sessions').where({ opSession: 'seen' }).first()).lastSeenAt
    const first = await seen()
    pass(200)
    await find(cookie)
    expect(await seen()).toEqual(first)
    pass(200)
    await find(cookie)
    expect(await seen()).toEqual(now)
  })
})

describe('an access token', () => {
  test('is refreshed when it is about to expire, with the roles of that moment', async () => {
    const cookie = await begin()
    pass(500)
    expect(await accessOf(cookie)).toBe('first access')
    pass(60)
    expect(await find(cookie)).toMatchObject({
      kind: 'member',
      session: { accessToken: 'access by r+', roles: ['member', 'editor'], name: 'Ada Okafor' },
    })
    pass(560)
    expect(await accessOf(cookie)).toBe('access by r++')
    expect(refreshes).toEqual(['r', 'r+'])
  })

  test('is refreshed once, however many tabs and processes ask at the same moment', async () => {
    refresh = async (token) => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      return renewed(`${token}+`)
    }
    const cookie = await begin()
    pass(599)
    const answers = await Promise.all(Array.from({ length: 8 }, () => accessOf(cookie)))
    expect(answers).toEqual(Array.from({ length: 8 }, () => 'access by r+'))
    expect(refreshes).toEqual(['r'])
  })

  test('of which enough is left keeps nobody waiting for whoever refreshes it', async () => {
    let answer = () => {}
    refresh = (token) => new Promise((resolve) => (answer = () => resolve(renewed(`${token}+`))))
    const cookie = await begin()
    pass(560)
    const first = accessOf(cookie)
    while (refreshes.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await accessOf(cookie)).toBe('first access')
    answer()
    expect(await first).toBe('access by r+')
  })

  test('that cannot be had ends the session when the provider says so', async () => {
    refresh = () => Promise.reject(new ProviderRefusal('invalid_grant', null))
    const cookie = await begin()
    pass(560)
    expect(await find(cookie)).toEqual({ kind: 'ended' })
    expect(await find(cookie)).toEqual({ kind: 'ended' })
    expect(refreshes).toHaveLength(1)
  })

  test('of somebody else ends the session', async () => {
    refresh = async () => ({ ...renewed('x'), userId: newId() })
    const cookie = await begin()
    pass(560)
    expect(await find(cookie)).toEqual({ kind: 'ended' })
  })

  test('serves as long as it is good while the provider is away, and then the session sleeps', async () => {
    refresh = () => Promise.reject(new ProviderAway(null))
    const cookie = await begin()
    pass(560)
    expect(await accessOf(cookie)).toBe('first access')
    pass(41)
    expect(await find(cookie)).toEqual({ kind: 'asleep' })
    refresh = async (token) => renewed(`${token}+`)
    expect(await accessOf(cookie)).toBe('access by r+')
  })

  test('whose refresher has died is refreshed by the next', async () => {
    const cookie = await begin({ opSession: 'orphan' })
    pass(560)
    const sessions = () => database.knex('web.sessions').where({ opSession: 'orphan' })
    await sessions().update({ lease: 'the dead', leasedUntil: new Date(now.getTime() + 7000) })
    expect(await accessOf(cookie)).toBe('first access')
    pass(8)
    expect(await accessOf(cookie)).toBe('access by r+')
  })

  test('does not bring a session back that was ended meanwhile', async () => {
    const opSession = newId()
    const cookie = await begin({ opSession })
    refresh = async (token) => {
      await processOf().end(cookie)
      return renewed(`${token}+`)
    }
    pass(560)
    expect(await find(cookie)).toEqual({ kind: 'ended' })
    expect(ended).toEqual([opSession])
  })
})

describe('signing out', () => {
  test('ends every session of the browser, and tells the provider', async () => {
    const opSession = newId()
    const here = await begin({ opSession })
    const there = await processOf().begin('market', signedIn({ opSession }), null)
    expect(await processOf().end(here)).toBe(true)
    expect(await find(here)).toEqual({ kind: 'ended' })
    expect(await processOf().find('market', there?.cookie ?? '')).toEqual({ kind: 'ended' })
    expect(ended).toEqual([opSession])
    expect(await processOf().end(here)).toBe(true)
    expect(await processOf().end(null)).toBe(true)
  })

  test('works while the provider is away: nothing of it begins again, and it is told later', async () => {
    const opSession = newId()
    const cookie = await begin({ opSession })
    isProviderHere = false
    expect(await processOf().end(cookie)).toBe(false)
    expect(await find(cookie)).toEqual({ kind: 'ended' })
    expect(await processOf().begin('market', signedIn({ opSession }), null)).toBeNull()
    await processOf().tellProvider()
    isProviderHere = true
    await processOf().tellProvider()
    await processOf().tellProvider()
    expect(ended).toEqual([opSession])
  })

  test('at the provider ends the session that it names, once', async () => {
    const sid = newId()
    const cookie = await begin({ sid })
    const notice = { jti: newId(), expiresAt: new Date(now.getTime() + 120_000), sid, userId }
    expect(await processOf().endAsTold('market', notice)).toBe(true)
    expect((await find(cookie)).kind).toBe('member')
    expect(await processOf().endAsTold('blog', notice)).toBe(true)
    expect(await find(cookie)).toEqual({ kind: 'ended' })
    expect(await processOf().endAsTold('blog', notice)).toBe(false)
  })

  test('of a member at the provider ends all that they have on the site', async () => {
    const [one, two] = [await begin(), await begin()]
    const other = await begin({ userId: newId() })
    const notice = { jti: newId(), expiresAt: new Date(now.getTime() + 120_000), sid: null, userId }
    await processOf().endAsTold('blog', notice)
    expect([await find(one), await find(two)]).toEqual([{ kind: 'ended' }, { kind: 'ended' }])
    expect((await find(other)).kind).toBe('member')
  })
})
