import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { anonymous } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from '../../../askAccounts.ts'
import { seedFederation } from '../../../seeds/seedFederation.ts'

const database = useDatabase({ commits: true })
const { hana } = cast.members
const from = { address: '192.0.2.1', userAgent: 'Firefox' }
const hour = 3_600_000
let asked: AskedAccounts
let now: number

beforeAll(async () => {
  asked = askAccounts(database.knex, { now: () => new Date(now) })
  now = Date.now()
  await seedFederation({ ...asked.accounts, viewer: anonymous })
})
beforeEach(async () => {
  now = Date.now()
  for (const table of ['throttles', 'letters', 'registrations', 'outbox'])
    await database.knex(`federation.${table}`).delete()
})

const register = (given: { email: string; handle: string; name?: string; password?: string | null }) =>
  asked.port.register({ uid: null, name: 'Ivy Lane', password: null, from, ...given })

const complete = (token: string, handle: string | null = null) =>
  asked.port.completeRegistration({ token, handle, from })

async function registered(email: string, handle: string, password: string | null = null) {
  expect(await register({ email, handle, password })).toEqual({ kind: 'sent' })
  return (await asked.letterTo(email)).token
}

const member = (handle: string) => database.knex('federation.users').where({ handle }).first()

test('becomes a member with an actor, a password and a welcome when the link is followed', async () => {
  const email = 'ivy@elsewhere.example'
  const token = await registered(email.toUpperCase().toLowerCase(), '@Ivy', 'bramble, sloe and elder')
  expect(await member('ivy')).toBeUndefined()
  expect(await asked.port.describeLink({ token })).toEqual({
    link: { purpose: 'register', uid: null, handle: 'ivy' },
  })
  const ready = await complete(token)
  expect(ready).toMatchObject({ kind: 'ready' })
  const { id } = await member('ivy')
  expect(await member('ivy')).toMatchObject({ email, status: 'active', name: 'Ivy Lane', roles: ['member'] })
  expect(await database.knex('federation.actors').where({ userId: id })).toMatchObject([
    { handle: 'ivy', site: 'federation', kind: 'user' },
  ])
  expect(await database.knex('federation.outbox')).toMatchObject([
    { topic: 'identity.user.registered', payload: { userId: id, actorUserId: id, handle: 'ivy' } },
  ])
  expect(await asked.letterTo(email)).toMatchObject({ template: 'welcome', variables: { handle: 'ivy' } })
  const uid = asked.provider.begin()
  const ticket = ready.kind === 'ready' ? ready.ticket : ''
  expect(await asked.port.signInByTicket({ uid, ticket, from })).toMatchObject({ kind: 'finished' })
  const again = asked.provider.begin()
  const question = { uid: again, login: 'ivy', password: 'bramble, sloe and elder', from }
  expect(await asked.port.signInByPassword(question)).toMatchObject({ kind: 'finished' })
})

describe('holds nothing before the link is followed:', () => {
  test('an address may be registered by its owner meanwhile', async () => {
    const squatter = await registered('jon@elsewhere.example', 'squatter')
    const owner = await registered('jon@elsewhere.example', 'jon')
    expect(await complete(owner)).toMatchObject({ kind: 'ready' })
    expect(await complete(squatter)).toMatchObject({ kind: 'refused', code: 'EXPIRED' })
    expect(await member('squatter')).toBeUndefined()
  })

  test('a handle that was taken meanwhile is asked for again, and the link still works', async () => {
    const late = await registered('late@elsewhere.example', 'kim')
    const early = await registered('early@elsewhere.example', 'kim')
    expect(await complete(early)).toMatchObject({ kind: 'ready' })
    expect(await complete(late)).toEqual({
      kind: 'invalid',
      errors: [
        { field: 'handle', message: 'The handle kim is taken, or was somebody’s once. kim2 is free.' },
      ],
    })
    expect(await complete(late, 'no good')).toMatchObject({ kind: 'invalid', errors: [{ field: 'handle' }] })
    expect(await complete(late, 'kim2')).toMatchObject({ kind: 'ready' })
  })
})

test('of two who follow one link at the same moment one becomes the member', async () => {
  const token = await registered('lou@elsewhere.example', 'lou')
  const answers = await Promise.all(Array.from({ length: 5 }, () => complete(token)))
  expect(answers.filter(({ kind }) => kind === 'ready')).toHaveLength(1)
  expect(await database.knex('federation.users').where({ handle: 'lou' })).toHaveLength(1)
})

test('of two who complete with one handle at the same moment one gets it', async () => {
  const tokens = [
    await registered('mia@elsewhere.example', 'mia'),
    await registered('mia2@elsewhere.example', 'mia'),
  ]
  const answers = await Promise.all(tokens.map((token) => complete(token)))
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['invalid', 'ready'])
})

test('a link is good for a day', async () => {
  const token = await registered('nia@elsewhere.example', 'nia')
  now += 24 * hour + 1
  expect(await asked.port.describeLink({ token })).toEqual({ link: null })
  expect(await complete(token)).toMatchObject({ kind: 'refused', code: 'EXPIRED' })
})

test('an address that has an account gets another letter, and the link of the registration is nowhere', async () => {
  expect(await register({ email: hana.email, handle: 'another' })).toEqual({ kind: 'sent' })
  expect(await asked.letterTo(hana.email)).toMatchObject({
    template: 'already-registered',
    variables: { name: 'Hana Sato' },
    token: '',
  })
})

test.each([
  [{ handle: 'hana' }, { field: 'handle', message: expect.stringContaining('hana2 is free') }],
  [{ handle: 'Postmaster' }, { field: 'handle', message: expect.stringContaining('taken') }],
  [{ handle: 'federation' }, { field: 'handle', message: expect.stringContaining('taken') }],
  [{ handle: 'no good' }, { field: 'handle', message: expect.stringContaining('2 to 32') }],
  [{ email: 'nowhere' }, { field: 'email', message: expect.stringContaining('e-mail') }],
  [{ name: ' ' }, { field: 'name', message: expect.any(String) }],
  [{ password: 'short' }, { field: 'password', message: expect.stringContaining('12') }],
  [{ password: 'olive-olive-1' }, { field: 'password', message: expect.stringContaining('name or address') }],
])('%j is told by its field, and nothing is sent', async (given, error) => {
  const question = { email: 'olive@elsewhere.example', handle: 'olive', ...given }
  expect(await register(question)).toEqual({ kind: 'invalid', errors: [error] })
  expect(await database.knex('federation.letters')).toEqual([])
})
