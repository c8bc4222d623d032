import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { RequestOrigin } from '@rose-ash/contracts'
import { anonymous, systemClock } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from '../../../askAccounts.ts'
import { seedFederation } from '../../../seeds/seedFederation.ts'
import type { Passwords } from '../password/createPasswords.ts'
import { giveFirstPassword } from '../password/giveFirstPassword.ts'
import { createThrottle } from './createThrottle.ts'
import { limits } from './limits.ts'

const database = useDatabase({ commits: true })
const { ada, hana } = cast.members
const password = 'clay-wheel-and-glaze'
let asked: AskedAccounts
let hashed = 0

/** Counts what is dear. */
const counting = (passwords: Passwords): Passwords => ({
  ...passwords,
  fits: (given, hash) => {
    hashed += 1
    return passwords.fits(given, hash)
  },
})

beforeAll(async () => {
  const plain = askAccounts(database.knex, systemClock)
  asked = askAccounts(database.knex, systemClock, { passwords: counting(plain.accounts.passwords) })
  const federation = { ...asked.accounts, viewer: anonymous }
  await seedFederation(federation)
  await giveFirstPassword(federation, { id: hana.id, password })
})
beforeEach(async () => {
  hashed = 0
  await database.knex('federation.throttles').delete()
})

const from = (address: string): RequestOrigin => ({ address, userAgent: null })

async function tryPassword(login: string, address: string, given = 'not the password'): Promise<string> {
  const uid = asked.provider.begin()
  const answer = await asked.port.signInByPassword({ uid, login, password: given, from: from(address) })
  return answer.kind === 'refused' ? answer.code : answer.kind
}

async function tries(count: number, one: (n: number) => Promise<string>): Promise<Record<string, number>> {
  const answers: Record<string, number> = {}
  const inParallel = 20
  for (let first = 0; first < count; first += inParallel) {
    const batch = Array.from({ length: Math.min(inParallel, count - first) }, (_, i) => one(first + i))
    for (const answer of await Promise.all(batch)) answers[answer] = (answers[answer] ?? 0) + 1
  }
  return answers
}

async function signInByLink(address: string): Promise<string> {
  const uid = asked.provider.begin()
  const sent = await asked.port.sendMagicLink({ uid, email: hana.email, from: from(address) })
  if (sent.kind !== 'sent') return sent.kind
  const { token } = await asked.letterTo(hana.email)
  const redeemed = await asked.port.redeemLink({ token, from: from(address) })
  if (redeemed.kind !== 'ready') return redeemed.kind
  return (await asked.port.signInByTicket({ uid, ticket: redeemed.ticket, from: from(address) })).kind
}

test('a thousand wrong passwords from as many addresses against one account', async () => {
  const answers = await tries(1000, (n) => tryPassword('hana', `127.${n % 200}.${n % 7}.${n % 251}`))
  expect(answers).toEqual({
    CREDENTIALS: limits.failuresForLogin.tries,
    THROTTLED: 1000 - limits.failuresForLogin.tries,
  })
  expect(hashed).toBe(limits.failuresForLogin.tries)
  // whoever comes with the right one is asked to wait as well, and has a way in all the same
  expect(await tryPassword('hana', '198.51.100.1', password)).toBe('THROTTLED')
  expect(await signInByLink('198.51.100.1')).toBe('finished')
  expect(await tryPassword(hana.email, '198.51.100.1', password)).toBe('finished')
  const bursts = await database.knex('federation.security_events').where('kind', 'sign_in_failures')
  expect(bursts).toMatchObject([{ userId: hana.id, network: expect.stringMatching(/^127\..*\/24$/) }])
}, 60_000)

test('a thousand wrong passwords from one address against as many accounts', async () => {
  const answers = await tries(1000, (n) => tryPassword(`member${n}`, '127.0.0.9'))
  expect(answers).toEqual({
    CREDENTIALS: limits.failuresFromAddress.tries,
    THROTTLED: 1000 - limits.failuresFromAddress.tries,
  })
  expect(hashed).toBe(limits.failuresFromAddress.tries)
  expect(await signInByLink('127.0.0.9')).toBe('finished')
  expect(await tryPassword('hana', '127.0.0.10', password)).toBe('finished')
}, 60_000)

test('a household of IPv6 is one address, however many it has', async () => {
  const answers = await tries(80, (n) => tryPassword(`member${n}`, `2001:db8:a:b::${n.toString(16)}`))
  expect(answers).toEqual({ CREDENTIALS: 50, THROTTLED: 30 })
})

test('what succeeds is no failure, and clears what failed from that place', async () => {
  for (let n = 0; n < 60; n++) expect(await tryPassword('hana', '192.0.2.1', password)).toBe('finished')
  for (let round = 0; round < 3; round++) {
    expect(await tries(9, () => tryPassword('hana', '192.0.2.1'))).toEqual({ CREDENTIALS: 9 })
    expect(await tryPassword('hana', '192.0.2.77', password)).toBe('finished')
  }
  expect(await tries(9, () => tryPassword('hana', '203.0.113.1'))).toEqual({ CREDENTIALS: 3, THROTTLED: 6 })
})

test('a refusal says how long to wait, longer each time, and the account is noted once a window', async () => {
  await database.knex('federation.security_events').delete()
  const waits: number[] = []
  for (let round = 0; round < 3; round++) {
    for (let n = 0; n < limits.failuresForLoginFromNetwork.tries; n++)
      expect(await tryPassword('ada', '203.0.113.5')).toBe('CREDENTIALS')
    const uid = asked.provider.begin()
    const question = { uid, login: 'ada', password: 'again', from: from('203.0.113.5') }
    const answer = await asked.port.signInByPassword(question)
    expect(answer).toMatchObject({ code: 'THROTTLED', message: expect.stringContaining('mail you a link') })
    waits.push(answer.kind === 'refused' ? (answer.retryAfterSeconds ?? 0) : 0)
    expect(await tryPassword('ada', '203.0.113.5')).toBe('THROTTLED')
    // the wait is over
    await database
      .knex('federation.throttles')
      .whereNot('key', 'like', 'waits:%')
      .update({ expire: Date.now() - 1 })
  }
  expect(waits).toEqual([900, 1800, 3600])
  const bursts = await database.knex('federation.security_events').where({ userId: ada.id })
  expect(bursts.map(({ kind }) => kind)).toEqual(Array(3).fill('sign_in_failures'))
})

test('mail to one address is limited by place and in all; no place can use up everything', async () => {
  const ask = async (address: string) => {
    const question = { uid: null, email: 'nobody@elsewhere.example', from: from(address) }
    const answer = await asked.port.sendMagicLink(question)
    return answer.kind === 'refused' ? answer.code : answer.kind
  }
  expect(await tries(8, () => ask('192.0.2.1'))).toEqual({ sent: 5, THROTTLED: 3 })
  expect(await tries(8, (n) => ask(`198.51.${n}.1`))).toEqual({ sent: 5, THROTTLED: 3 })
})

test('two processes count together', async () => {
  const [one, other] = [createThrottle(database.knex), createThrottle(database.knex)]
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).count(['codesOfMember', hana.id])),
  )
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(limits.codesOfMember.tries)
  expect(answers.filter((answer) => !answer.allowed && answer.exceeded !== null)).toHaveLength(1)
})

test('the table of counts names nobody', async () => {
  await tryPassword(hana.email, '192.0.2.1')
  const keys = await database.knex('federation.throttles').pluck('key')
  expect(keys.length).toBeGreaterThan(3)
  expect(keys.join()).not.toMatch(/hana|192/)
})
