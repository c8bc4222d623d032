import { expect, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import type { SessionStore, StoredSession } from './SessionStore.ts'

const hex = () => `${newId().replaceAll('-', '')}${newId().replaceAll('-', '')}`
const inMinutes = (minutes: number) => new Date(Math.floor(Date.now() / 1000) * 1000 + minutes * 60_000)

const session = (changed: Partial<StoredSession> = {}): StoredSession => ({
  id: hex(),
  site: 'blog',
  userId: newId(),
  handle: 'ada',
  name: 'Ada Okafor',
  roles: ['member', 'admin'],
  opSession: hex(),
  sid: hex(),
  tokens: 'sealed',
  accessExpiresAt: inMinutes(10),
  lastSeenAt: inMinutes(0),
  expiresAt: inMinutes(60),
  ...changed,
})

/** What every store of sessions promises. */
export function sessionStoreContract(open: () => SessionStore): void {
  const now = () => new Date()
  const kept = async (changed: Partial<StoredSession> = {}) => {
    const made = session(changed)
    expect(await open().create(made)).toBe(true)
    return made
  }
  const find = (id: string) => open().find(id, now())

  test('what was begun is found as it was, by its id only', async () => {
    const made = await kept()
    expect(await find(made.id)).toEqual(made)
    expect(await find(hex())).toBeNull()
    const plain = await kept({ roles: [] })
    expect((await find(plain.id))?.roles).toEqual([])
  })

  test('a session is over when its time is', async () => {
    const made = await kept()
    await open().shorten(made.id, inMinutes(5))
    expect(await find(made.id)).not.toBeNull()
    await open().shorten(made.id, new Date(Date.now() - 1))
    expect(await find(made.id)).toBeNull()
  })

  test('shortening never prolongs', async () => {
    const made = await kept({ expiresAt: inMinutes(1) })
    await open().shorten(made.id, inMinutes(50))
    expect(await open().find(made.id, inMinutes(2))).toBeNull()
  })

  test('being seen is noted', async () => {
    const made = await kept()
    await open().see(made.id, inMinutes(7))
    expect((await find(made.id))?.lastSeenAt).toEqual(inMinutes(7))
    await open().see(hex(), inMinutes(7))
  })

  test('one at a time may renew, and sees the session as it is by then', async () => {
    const made = await kept()
    const leases = await Promise.all([1, 2, 3, 4].map(() => open().lease(made.id, now(), 5000)))
    const [lease] = leases.filter((each) => each !== null)
    expect(leases.filter((each) => each === null)).toHaveLength(3)
    expect(lease?.session).toEqual(made)
    const renewal = {
      tokens: 'others',
      accessExpiresAt: inMinutes(20),
      handle: 'ada',
      name: 'Ada',
      roles: ['member'],
    }
    expect(await open().renew(made.id, 'somebody else', renewal)).toBe(false)
    expect(await open().renew(made.id, lease?.owner ?? '', renewal)).toBe(true)
    expect(await find(made.id)).toEqual({ ...made, ...renewal })
    const next = await open().lease(made.id, now(), 5000)
    expect(next?.session.tokens).toBe('others')
    expect(await open().renew(made.id, lease?.owner ?? '', renewal)).toBe(false)
  })

  test('a lease that is given back, or was kept too long, goes to the next', async () => {
    const made = await kept()
    const first = await open().lease(made.id, now(), 5000)
    await open().release(made.id, 'somebody else')
    expect(await open().lease(made.id, now(), 5000)).toBeNull()
    await open().release(made.id, first?.owner ?? '')
    expect(await open().lease(made.id, now(), 40)).not.toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(await open().lease(made.id, now(), 5000)).not.toBeNull()
    expect(await open().lease(hex(), now(), 5000)).toBeNull()
  })

  test('a session that ended while it was renewed stays ended', async () => {
    const made = await kept()
    const lease = await open().lease(made.id, now(), 5000)
    await open().delete(made.id)
    const renewal = { tokens: 'x', accessExpiresAt: inMinutes(9), handle: 'a', name: 'A', roles: [] }
    expect(await open().renew(made.id, lease?.owner ?? '', renewal)).toBe(false)
    expect(await find(made.id)).toBeNull()
  })

  test('signing out ends the sessions of all sites in this browser, and no other', async () => {
    const opSession = hex()
    const here = await kept({ opSession })
    const there = await kept({ opSession, site: 'market', userId: here.userId })
    const elsewhere = await kept({ userId: here.userId })
    await open().endEverywhere(opSession, inMinutes(60))
    expect([await find(here.id), await find(there.id)]).toEqual([null, null])
    expect(await find(elsewhere.id)).toEqual(elsewhere)
    expect(await open().create(session({ opSession }))).toBe(false)
    await open().endEverywhere(opSession, inMinutes(60))
  })

  test('of begun and ended at one moment, nothing is left', async () => {
    for (let round = 0; round < 10; round++) {
      const opSession = hex()
      const all = Array.from({ length: 4 }, () => session({ opSession }))
      await Promise.all([
        ...all.slice(0, 2).map((each) => open().create(each)),
        open().endEverywhere(opSession, inMinutes(60)),
        ...all.slice(2).map((each) => open().create(each)),
      ])
      const left = await Promise.all(all.map(({ id }) => find(id)))
      expect(left).toEqual([null, null, null, null])
    }
  })

  test('a sign-out is listed until the provider knows of it', async () => {
    const opSession = hex()
    expect(await open().untold()).not.toContain(opSession)
    await open().endEverywhere(opSession, inMinutes(60))
    expect(await open().untold()).toContain(opSession)
    await open().told(opSession)
    expect(await open().untold()).not.toContain(opSession)
    expect(await open().create(session({ opSession }))).toBe(false)
  })

  test('the provider ends a session by its name on one site', async () => {
    const sid = hex()
    const named = await kept({ sid })
    const sameNameElsewhere = await kept({ sid, site: 'cart' })
    await open().end({ site: 'blog', sid }, inMinutes(60))
    expect(await find(named.id)).toBeNull()
    expect(await find(sameNameElsewhere.id)).not.toBeNull()
    expect(await open().create(session({ sid }))).toBe(false)
  })

  test('the provider ends all sessions of a member on one site, who may come back', async () => {
    const userId = newId()
    const first = await kept({ userId })
    const second = await kept({ userId })
    const market = await kept({ userId, site: 'market' })
    const other = await kept()
    await open().end({ site: 'blog', userId }, inMinutes(60))
    expect([await find(first.id), await find(second.id)]).toEqual([null, null])
    expect([await find(market.id), await find(other.id)]).not.toContain(null)
    expect(await open().create(session({ userId }))).toBe(true)
  })

  test('a logout token is known once it was used', async () => {
    const jti = hex()
    expect(await open().isUsed(jti)).toBe(false)
    await open().use(jti, inMinutes(5))
    await open().use(jti, inMinutes(5))
    expect(await open().isUsed(jti)).toBe(true)
  })
}
