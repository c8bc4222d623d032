import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { anonymous } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from '../../../askAccounts.ts'
import { seedFederation } from '../../../seeds/seedFederation.ts'
import { requestEmailChange } from '../email/requestEmailChange.ts'
import { forgetSpent } from '../forgetSpent.ts'

const database = useDatabase({ commits: true })
const { bram, fern, hana } = cast.members
const from = { address: '192.0.2.1', userAgent: 'Firefox' }
const minute = 60_000
const password = 'bramble, sloe and elder'
let asked: AskedAccounts
let now: number

beforeAll(async () => {
  now = Date.now()
  asked = askAccounts(database.knex, { now: () => new Date(now) })
  await seedFederation({ ...asked.accounts, viewer: anonymous })
})
beforeEach(async () => {
  now = Date.now()
  for (const table of ['throttles', 'letters', 'email_links', 'security_events', 'outbox'])
    await database.knex(`federation.${table}`).delete()
})

async function magicLink(email = hana.email, uid: string | null = null) {
  expect(await asked.port.sendMagicLink({ uid, email, from })).toEqual({ kind: 'sent' })
  return (await asked.letterTo(email)).token
}
async function resetLink(email = hana.email) {
  await asked.port.sendPasswordReset({ uid: null, email, from })
  return (await asked.letterTo(email)).token
}
const events = (userId: string) =>
  database.knex('federation.security_events').where({ userId }).orderBy('id').pluck('kind')

describe('a link that signs in', () => {
  test('is known by its hash only', async () => {
    const token = await magicLink()
    const [row] = await database.knex('federation.email_links')
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row.tokenHash).toHaveLength(32)
  })

  test('is redeemed once, whoever comes at the same moment', async () => {
    const token = await magicLink()
    const answers = await Promise.all(Array.from({ length: 6 }, () => asked.port.redeemLink({ token, from })))
    expect(answers.filter(({ kind }) => kind === 'ready')).toHaveLength(1)
    expect(answers.filter(({ kind }) => kind === 'refused')).toHaveLength(5)
  })

  test('is not used up by whoever only looks', async () => {
    const uid = asked.provider.begin()
    const token = await magicLink(hana.email, uid)
    for (let n = 0; n < 3; n++)
      expect(await asked.port.describeLink({ token })).toMatchObject({ link: { purpose: 'signIn', uid } })
    await asked.port.abort({ uid })
    expect(await asked.port.describeLink({ token })).toMatchObject({ link: { uid: null } })
    expect(await asked.port.redeemLink({ token, from })).toMatchObject({ kind: 'ready' })
  })

  test('is too old after a quarter of an hour, and gone after the next tidying', async () => {
    const token = await magicLink()
    now += 15 * minute
    expect(await asked.port.describeLink({ token })).toEqual({ link: null })
    expect(await asked.port.redeemLink({ token, from })).toMatchObject({ code: 'EXPIRED' })
    await magicLink(fern.email)
    now += 60 * minute
    await forgetSpent(database.knex, new Date(now))
    expect(await database.knex('federation.email_links')).toEqual([])
  })

  test('is worth nothing for anything else, or to a member who was suspended since', async () => {
    const token = await magicLink(bram.email)
    expect(await asked.port.resetPassword({ token, password, from })).toMatchObject({ code: 'EXPIRED' })
    expect(await asked.port.confirmEmailChange({ token, from })).toMatchObject({ code: 'EXPIRED' })
    await database.knex('federation.users').where({ id: bram.id }).update({ status: 'suspended' })
    expect(await asked.port.redeemLink({ token, from })).toMatchObject({ code: 'EXPIRED' })
    await database.knex('federation.users').where({ id: bram.id }).update({ status: 'active' })
  })
})

describe('a ticket', () => {
  const ticketFor = async (email = hana.email) => {
    const redeemed = await asked.port.redeemLink({ token: await magicLink(email), from })
    return redeemed.kind === 'ready' ? redeemed.ticket : ''
  }
  const use = (ticket: string, uid = asked.provider.begin()) =>
    asked.port.signInByTicket({ uid, ticket, from })

  test('signs in once, within five minutes', async () => {
    const ticket = await ticketFor()
    const answers = await Promise.all([use(ticket), use(ticket), use(ticket)])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['finished', 'refused', 'refused'])
    expect(await use(ticket)).toMatchObject({ code: 'CREDENTIALS' })
    const late = await ticketFor()
    now += 5 * minute
    expect(await use(late)).toMatchObject({ code: 'CREDENTIALS' })
    expect(await events(hana.id)).toEqual(['signed_in'])
  })

  test('is kept when the interaction is gone, for the one that follows', async () => {
    const ticket = await ticketFor()
    expect(await use(ticket, 'x'.repeat(21))).toMatchObject({ code: 'EXPIRED' })
    expect(await use(ticket)).toMatchObject({ kind: 'finished' })
  })
})

describe('a password', () => {
  test('is reset by a link: every session ends, the member is told, other links of the kind are dead', async () => {
    const first = await resetLink()
    const token = await resetLink()
    expect(await asked.port.resetPassword({ token, password: 'too short', from })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'password' }],
    })
    expect(await asked.provider.listSessions(hana.id)).toHaveLength(1)
    const ready = await asked.port.resetPassword({ token, password, from })
    expect(ready).toMatchObject({ kind: 'ready' })
    expect(await asked.provider.listSessions(hana.id)).toEqual([])
    expect(await asked.port.resetPassword({ token, password, from })).toMatchObject({ code: 'EXPIRED' })
    expect(await asked.port.resetPassword({ token: first, password, from })).toMatchObject({
      code: 'EXPIRED',
    })
    expect(await asked.letterTo(hana.email)).toMatchObject({
      template: 'security-notice',
      variables: { what: 'The password was reset by a link in a mail.' },
    })
    const uid = asked.provider.begin()
    expect(await asked.port.signInByPassword({ uid, login: 'hana', password, from })).toMatchObject({
      kind: 'finished',
    })
    expect(await events(hana.id)).toEqual(['password_reset', 'signed_in'])
  })

  test('is reset once by two who come at the same moment', async () => {
    const token = await resetLink(fern.email)
    const answers = await Promise.all(
      ['one for the orchard', 'two for the orchard'].map((given) =>
        asked.port.resetPassword({ token, password: given, from }),
      ),
    )
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['ready', 'refused'])
    expect(await events(fern.id)).toEqual(['password_reset'])
  })

  test('is reset within half an hour', async () => {
    const token = await resetLink()
    now += 30 * minute
    expect(await asked.port.resetPassword({ token, password, from })).toMatchObject({ code: 'EXPIRED' })
  })
})

describe('an e-mail address', () => {
  const email = 'hana@elsewhere.example'
  const request = async (address: string, member = hana) => {
    expect((await requestEmailChange(asked.as(member), { email: address })).ok).toBe(true)
    return (await asked.letterTo(address)).token
  }

  test('is changed when the link at the new one is followed; the old one is told and its links die', async () => {
    const magic = await magicLink()
    const token = await request(email)
    expect(await asked.port.describeLink({ token })).toMatchObject({ link: { purpose: 'changeEmail' } })
    expect(await asked.port.confirmEmailChange({ token, from })).toEqual({ kind: 'changed' })
    expect(await database.knex('federation.users').where({ id: hana.id }).first()).toMatchObject({ email })
    expect(await asked.letterTo(hana.email)).toMatchObject({
      template: 'email-changed',
      variables: { newEmail: email },
    })
    expect(await asked.port.redeemLink({ token: magic, from })).toMatchObject({ code: 'EXPIRED' })
    expect(await asked.port.confirmEmailChange({ token, from })).toMatchObject({ code: 'EXPIRED' })
    const [event] = await database.knex('federation.outbox')
    expect(event).toMatchObject({ topic: 'identity.user.email_changed', payload: { userId: hana.id } })
    expect(JSON.stringify(event)).not.toContain('@')
    expect(await events(hana.id)).toEqual(['email_change_requested', 'email_changed'])
    await database.knex('federation.users').where({ id: hana.id }).update({ email: hana.email })
  })

  test('that is somebody’s is answered alike; the owner is told and nothing can be followed', async () => {
    expect((await requestEmailChange(asked.as(hana), { email: bram.email })).ok).toBe(true)
    expect(await asked.letterTo(bram.email)).toMatchObject({ template: 'security-notice', token: '' })
  })

  test('that two members were sent a link to goes to the first', async () => {
    const tokens = [await request(email), await request(email, fern)]
    const answers = await Promise.all(tokens.map((token) => asked.port.confirmEmailChange({ token, from })))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['changed', 'invalid'])
    const { email: left } = await database.knex('federation.users').where({ email }).first()
    expect(left).toBe(email)
    await database.knex('federation.users').where({ id: hana.id }).update({ email: hana.email })
    await database.knex('federation.users').where({ id: fern.id }).update({ email: fern.email })
  })

  test('is asked for one at a time, and by a member who has just signed in', async () => {
    const first = await request('one@elsewhere.example')
    await request('two@elsewhere.example')
    expect(await asked.port.confirmEmailChange({ token: first, from })).toMatchObject({ code: 'EXPIRED' })
    expect(await requestEmailChange(asked.as(hana, 10), { email })).toMatchObject({
      errors: [{ code: 'REAUTHENTICATION_REQUIRED' }],
    })
    expect(await requestEmailChange(asked.as(hana), { email: hana.email })).toMatchObject({
      errors: [{ path: ['input', 'email'] }],
    })
  })
})
