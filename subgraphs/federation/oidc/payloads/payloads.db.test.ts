import { beforeAll, describe, expect, test } from '@jest/globals'
import { newId, systemClock } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { createVault } from '../../domain/account/vault.ts'
import { closeSession } from '../sessions/closeSession.ts'
import { noteLogin } from '../sessions/noteLogin.ts'
import { createPayloads } from './createPayloads.ts'
import { forgetExpired } from './forgetExpired.ts'
import { payloadTable } from './payloadTable.ts'

const database = useDatabase({ commits: true })
const accountId = newId()

const payloads = (model: string) =>
  createPayloads(model, {
    knex: database.knex,
    clock: systemClock,
    vault: createVault('a secret for tests that is long enough'),
    reuse: () => new Error('used before'),
  })
const hour = 3600
let ids = 0
const id = (): string => `an-id-that-nobody-can-guess-${++ids}`

beforeAll(async () => {
  await database.knex('federation.users').insert({
    id: accountId,
    handle: 'ada',
    name: 'Ada',
    email: 'ada@rose-ash.example',
    status: 'active',
    roles: ['member'],
    locale: 'en-GB',
    timezone: 'Europe/London',
    joinedAt: new Date(),
  })
})

test('gives back what was stored, changed or not, until it is destroyed', async () => {
  const interactions = payloads('Interaction')
  const one = id()
  await interactions.upsert(one, { jti: one, kind: 'Interaction', params: { scope: 'openid' } }, hour)
  expect(await interactions.find(one)).toEqual({ jti: one, kind: 'Interaction', params: { scope: 'openid' } })
  await interactions.upsert(one, { jti: one, kind: 'Interaction', params: {} }, hour)
  expect(await interactions.find(one)).toEqual({ jti: one, kind: 'Interaction', params: {} })
  expect(await payloads('Session').find(one)).toBeUndefined()
  await interactions.destroy(one)
  expect(await interactions.find(one)).toBeUndefined()
})

test('writes no id that would let somebody in', async () => {
  const [token, session] = [id(), id()]
  await payloads('RefreshToken').upsert(token, { jti: token, grantId: 'g', accountId }, hour)
  await payloads('Session').upsert(session, { jti: session, uid: 'a-uid', accountId }, hour)
  const { rows } = await database.knex.raw(
    `select payload::text || encode(id_hash, 'escape') || coalesce(encode(sealed_id, 'escape'), '') as text from ${payloadTable}`,
  )
  for (const { text } of rows) {
    expect(text).not.toContain(token)
    expect(text).not.toContain(session)
  }
})

test('finds a session by its uid, and tells its id', async () => {
  const one = id()
  await payloads('Session').upsert(one, { jti: one, uid: 'another-uid', accountId }, hour)
  expect(await payloads('Session').findByUid('another-uid')).toMatchObject({ jti: one, accountId })
  expect(await payloads('Session').findByUid('no-such-uid')).toBeUndefined()
})

test('finds by user code', async () => {
  const one = id()
  await payloads('DeviceCode').upsert(one, { jti: one, userCode: 'ABCD-EFGH' }, hour)
  expect(await payloads('DeviceCode').findByUserCode('ABCD-EFGH')).toMatchObject({ userCode: 'ABCD-EFGH' })
  expect(await payloads('DeviceCode').findByUserCode('none')).toBeUndefined()
})

describe('consuming', () => {
  test('happens once, however many try at the same moment; the others end the grant', async () => {
    const tokens = payloads('RefreshToken')
    const [token, sibling, grant] = [id(), id(), id()]
    await payloads('Grant').upsert(grant, { jti: grant, accountId }, hour)
    await tokens.upsert(token, { jti: token, grantId: grant, accountId }, hour)
    await payloads('AuthorizationCode').upsert(sibling, { jti: sibling, grantId: grant, accountId }, hour)
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => tokens.consume(token)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await payloads('Grant').find(grant)).toBeUndefined()
    expect(await payloads('AuthorizationCode').find(sibling)).toBeUndefined()
  })

  test('is remembered, in seconds', async () => {
    const tokens = payloads('RefreshToken')
    const token = id()
    await tokens.upsert(token, { jti: token, grantId: id(), accountId }, hour)
    await tokens.consume(token)
    expect(await tokens.find(token)).toMatchObject({ consumed: expect.any(Number) })
  })

  test('of what is not there is refused', async () => {
    await expect(payloads('RefreshToken').consume(id())).rejects.toThrow('used before')
  })
})

test('revoking takes the tokens of one grant, of one model', async () => {
  const [mine, other, code] = [id(), id(), id()]
  const tokens = payloads('RefreshToken')
  await tokens.upsert(mine, { jti: mine, grantId: 'mine' }, hour)
  await tokens.upsert(other, { jti: other, grantId: 'other' }, hour)
  await payloads('AuthorizationCode').upsert(code, { jti: code, grantId: 'mine' }, hour)
  await tokens.revokeByGrantId('mine')
  expect(await tokens.find(mine)).toBeUndefined()
  expect(await tokens.find(other)).toBeDefined()
  expect(await payloads('AuthorizationCode').find(code)).toBeDefined()
})

test('an ended session is not written again, not even by who writes while it ends', async () => {
  const { knex } = database
  const login = {
    userId: accountId,
    methods: ['pwd'],
    origin: { address: '192.0.2.7', userAgent: null },
  } as const
  for (let round = 0; round < 10; round++) {
    const uid = `ended-${round}`
    const sessions = payloads('Session')
    const first = id()
    await sessions.upsert(first, { jti: first, uid, accountId }, hour)
    await noteLogin({ knex, clock: systemClock }, uid, login)
    const later = Array.from({ length: 4 }, id)
    await Promise.all([
      ...later.map((one) => sessions.upsert(one, { jti: one, uid, accountId }, hour)),
      knex.transaction((trx) => closeSession({ trx, clock: systemClock }, uid)),
    ])
    expect(await sessions.findByUid(uid)).toBeUndefined()
  }
})

test('what has expired is forgotten, and what has not is kept', async () => {
  const [old, young] = [id(), id()]
  const interactions = payloads('Interaction')
  await interactions.upsert(old, { jti: old }, -2 * hour)
  await interactions.upsert(young, { jti: young }, hour)
  await forgetExpired({ knex: database.knex, clock: systemClock })
  expect(await interactions.find(old)).toBeUndefined()
  expect(await interactions.find(young)).toBeDefined()
})
