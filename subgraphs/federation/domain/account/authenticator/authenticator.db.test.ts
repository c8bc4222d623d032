import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { anonymous } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { Secret, TOTP } from 'otpauth'
import { cast } from '../../../../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from '../../../askAccounts.ts'
import { seedFederation } from '../../../seeds/seedFederation.ts'
import { giveFirstPassword } from '../password/giveFirstPassword.ts'
import { beginAuthenticator } from './beginAuthenticator.ts'
import { confirmAuthenticator } from './confirmAuthenticator.ts'
import { removeAuthenticator } from './removeAuthenticator.ts'
import { renewRecoveryCodes } from './renewRecoveryCodes.ts'

const database = useDatabase({ commits: true })
const { hana } = cast.members
const from = { address: '192.0.2.1', userAgent: 'Firefox' }
const password = 'clay-wheel-and-glaze'
const halfMinute = 30_000
let asked: AskedAccounts
let now: number

beforeAll(async () => {
  now = Date.now()
  asked = askAccounts(database.knex, { now: () => new Date(now) })
  const federation = { ...asked.accounts, viewer: anonymous }
  await seedFederation(federation)
  await giveFirstPassword(federation, { id: hana.id, password })
})
beforeEach(async () => {
  now = Math.floor(Date.now() / halfMinute) * halfMinute
  for (const table of ['throttles', 'authenticators', 'recovery_codes', 'pending_second_factors', 'letters'])
    await database.knex(`federation.${table}`).delete()
})

/** The app on the phone. */
const codeOf = (secret: string, at = now) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })

async function begun() {
  const outcome = await beginAuthenticator(asked.as(hana))
  if (!outcome.ok) throw new Error(outcome.errors[0]?.message)
  return outcome.value
}

/** Hana's authenticator, turned on; the present half minute is spent. */
async function confirmed() {
  const { secret } = await begun()
  const outcome = await confirmAuthenticator(asked.as(hana), { code: codeOf(secret) })
  if (!outcome.ok) throw new Error(outcome.errors[0]?.message)
  return { secret, recoveryCodes: outcome.value }
}

async function firstFactor(): Promise<string> {
  const uid = asked.provider.begin()
  const answer = await asked.port.signInByPassword({ uid, login: 'hana', password, from })
  expect(answer).toEqual({ kind: 'secondFactor' })
  return uid
}

const secondFactor = async (uid: string, code: string) => {
  const answer = await asked.port.signInBySecondFactor({ uid, code, from })
  return answer.kind === 'refused' ? answer.code : answer.kind
}

describe('an authenticator', () => {
  test('is given as picture, address and text, and kept sealed', async () => {
    const { secret, uri, qrSvg } = await begun()
    expect(uri).toBe(
      `otpauth://totp/Rose%20Ash:hana?issuer=Rose%20Ash&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    )
    expect(qrSvg).toMatch(/^<svg .*<\/svg>\s*$/s)
    const [row] = await database.knex('federation.authenticators')
    expect(row.sealedSecret.toString('hex')).not.toContain(
      Buffer.from(Secret.fromBase32(secret).bytes).toString('hex'),
    )
    expect(() => asked.accounts.vault.open(row.sealedSecret, 'somebody else')).toThrow()
  })

  test('counts from its first code on', async () => {
    const { secret } = await begun()
    const uid = asked.provider.begin()
    expect(await asked.port.signInByPassword({ uid, login: 'hana', password, from })).toMatchObject({
      kind: 'finished',
    })
    expect(await confirmAuthenticator(asked.as(hana), { code: '000000' })).toMatchObject({
      errors: [{ path: ['input', 'code'] }],
    })
    const codes = await confirmAuthenticator(asked.as(hana), { code: codeOf(secret) })
    expect(codes).toMatchObject({ ok: true })
    await firstFactor()
    expect(await confirmAuthenticator(asked.as(hana), { code: codeOf(secret) })).toMatchObject({ ok: false })
    expect(await beginAuthenticator(asked.as(hana))).toMatchObject({ ok: false })
    expect(await asked.letterTo(hana.email)).toMatchObject({
      variables: { what: 'An authenticator was added.' },
    })
  })

  test('is confirmed within a quarter of an hour', async () => {
    const { secret } = await begun()
    now += 900_000
    expect(await confirmAuthenticator(asked.as(hana), { code: codeOf(secret) })).toMatchObject({ ok: false })
  })

  test('is asked for after the password, and then signs in', async () => {
    const { secret } = await confirmed()
    const uid = await firstFactor()
    expect(await asked.port.details({ uid })).toMatchObject({ interaction: { awaitsSecondFactor: true } })
    now += halfMinute
    expect(await secondFactor(uid, '000000')).toBe('CREDENTIALS')
    const code = codeOf(secret)
    expect(await secondFactor(uid, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe('finished')
    expect(asked.provider.logins.at(-1)).toMatchObject({ userId: hana.id, methods: ['pwd', 'otp'] })
    expect(await secondFactor(uid, code)).toBe('EXPIRED')
  })

  test('is asked for after a link in a mail as well', async () => {
    await confirmed()
    const uid = asked.provider.begin()
    await asked.port.sendMagicLink({ uid, email: hana.email, from })
    const redeemed = await asked.port.redeemLink({ token: (await asked.letterTo(hana.email)).token, from })
    const ticket = redeemed.kind === 'ready' ? redeemed.ticket : ''
    expect(await asked.port.signInByTicket({ uid, ticket, from })).toEqual({ kind: 'secondFactor' })
  })

  test('has codes that are good for one sign-in, and so are those before them', async () => {
    const { secret } = await confirmed()
    expect(await secondFactor(await firstFactor(), codeOf(secret))).toBe('CREDENTIALS')
    now += halfMinute
    const next = codeOf(secret, now + halfMinute)
    const uids = [await firstFactor(), await firstFactor(), await firstFactor()]
    const answers = await Promise.all(uids.map((uid) => secondFactor(uid, next)))
    expect(answers.sort()).toEqual(['CREDENTIALS', 'CREDENTIALS', 'finished'])
    expect(await secondFactor(await firstFactor(), codeOf(secret))).toBe('CREDENTIALS')
  })

  test('has codes that fit half a minute early or late and no more', async () => {
    const { secret } = await confirmed()
    now += 10 * halfMinute
    expect(await secondFactor(await firstFactor(), codeOf(secret, now - 2 * halfMinute))).toBe('CREDENTIALS')
    expect(await secondFactor(await firstFactor(), codeOf(secret, now + 2 * halfMinute))).toBe('CREDENTIALS')
    expect(await secondFactor(await firstFactor(), codeOf(secret, now - halfMinute))).toBe('finished')
  })

  test('waits five minutes for its code', async () => {
    const { secret } = await confirmed()
    const uid = await firstFactor()
    now += 300_000
    expect(await secondFactor(uid, codeOf(secret))).toBe('EXPIRED')
  })

  test('is not guessed', async () => {
    const { secret } = await confirmed()
    now += halfMinute
    const answers: string[] = []
    for (let n = 0; n < 12; n++) answers.push(await secondFactor(await firstFactor(), `00000${n % 10}`))
    expect(answers).toEqual([...Array(10).fill('CREDENTIALS'), 'THROTTLED', 'THROTTLED'])
    expect(await secondFactor(await firstFactor(), codeOf(secret))).toBe('THROTTLED')
  })

  test('is removed by a member who has just signed in, and its codes with it', async () => {
    await confirmed()
    expect(await removeAuthenticator(asked.as(hana, 10))).toMatchObject({
      errors: [{ code: 'REAUTHENTICATION_REQUIRED' }],
    })
    expect(await removeAuthenticator(asked.as(hana))).toMatchObject({ ok: true })
    expect(await database.knex('federation.recovery_codes')).toEqual([])
    expect(await removeAuthenticator(asked.as(hana))).toMatchObject({ ok: false })
    const uid = asked.provider.begin()
    expect(await asked.port.signInByPassword({ uid, login: 'hana', password, from })).toMatchObject({
      kind: 'finished',
    })
  })
})

describe('recovery codes', () => {
  test('are ten, each good for one sign-in, and kept as keyed hashes', async () => {
    const { recoveryCodes } = await confirmed()
    expect(new Set(recoveryCodes).size).toBe(10)
    for (const code of recoveryCodes) expect(code).toMatch(/^[2-9a-hj-km-np-z]{5}-[2-9a-hj-km-np-z]{5}$/)
    const rows = await database.knex('federation.recovery_codes')
    expect(JSON.stringify(rows)).not.toContain(recoveryCodes[0])
    const [first = '', second = ''] = recoveryCodes
    const uids = [await firstFactor(), await firstFactor()]
    const answers = await Promise.all(uids.map((uid) => secondFactor(uid, first)))
    expect(answers.sort()).toEqual(['CREDENTIALS', 'finished'])
    expect(await secondFactor(await firstFactor(), ` ${second.toUpperCase().replace('-', ' ')}`)).toBe(
      'finished',
    )
    expect(asked.provider.logins.at(-1)).toMatchObject({ methods: ['pwd', 'recovery'] })
    expect(await database.knex('federation.recovery_codes').whereNull('usedAt')).toHaveLength(8)
  })

  test('are renewed, and those before stop working', async () => {
    expect(await renewRecoveryCodes(asked.as(hana))).toMatchObject({ ok: false })
    const { recoveryCodes } = await confirmed()
    const renewed = await renewRecoveryCodes(asked.as(hana))
    expect(renewed).toMatchObject({ ok: true })
    expect(await secondFactor(await firstFactor(), recoveryCodes[0] ?? '')).toBe('CREDENTIALS')
    expect(await secondFactor(await firstFactor(), (renewed.ok && renewed.value[0]) || '')).toBe('finished')
  })
})
