import { beforeEach, describe, expect, test } from '@jest/globals'
import { loadConfig } from '@rose-ash/config'
import { createRegistry } from '@rose-ash/contracts'
import { anonymous, systemClock, type Viewer } from '@rose-ash/domain'
import { createLogger } from '@rose-ash/service'
import { executeLocally } from '@rose-ash/subgraph'
import { type Answered, countQueries, useDatabase } from '@rose-ash/testing'
import { cast } from '../../seeds/cast.ts'
import { type AskedAccounts, askAccounts } from './askAccounts.ts'
import { createContext } from './context.ts'
import { giveFirstPassword } from './domain/account/password/giveFirstPassword.ts'
import { createFederation } from './index.ts'
import { seedFederation } from './seeds/seedFederation.ts'

const database = useDatabase()
const config = loadConfig({ env: { NODE_ENV: 'test', DATA_DIR: '.data/test' } })
const { ada, bram, hana } = cast.members
const from = { address: '192.0.2.1', userAgent: null }
const password = 'clay-wheel-and-glaze'
let asked: AskedAccounts

beforeEach(async () => {
  asked = askAccounts(database.knex, systemClock)
  const federation = { ...asked.accounts, viewer: anonymous }
  await seedFederation(federation)
  await giveFirstPassword(federation, { id: hana.id, password })
})

/** Asks federation with the accounts at hand: its own provider waits for no browser here. */
async function ask(query: string, variables: object, viewer: Viewer): Promise<Answered> {
  const room = createFederation({
    knex: database.knex,
    clock: systemClock,
    origins: asked.accounts.origins,
    registry: createRegistry(),
    config,
    logger: createLogger({ level: 'silent', name: 'federation' }),
  })
  const here = { ...room, createContext: () => createContext({ ...asked.accounts, viewer }) }
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(
    here,
    { query, variables: { ...variables } },
    request,
    (error) => {
      throw error
    },
  )
  return errors ? { ...data, errors } : data
}

const hanaNow = (minutesAgo = 0): Viewer => asked.as(hana, minutesAgo).viewer

async function change(mutation: string, field: string, input: object = {}, viewer = hanaNow()) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const answer = await ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} userErrors { __typename code path } } }`,
    { input },
    viewer,
  )
  return answer[mutation] ?? answer
}

const everything = `hasPassword passkeys { id name } authenticator { confirmedAt } recoveryCodesLeft
  sessions { id current device network } pendingEmail authenticatedAt
  events(first: 5) { nodes { kind description network device } totalCount { value } }`

describe('the security of an account', () => {
  test('is seen by the member', async () => {
    await asked.port.signInByPassword({ uid: asked.provider.begin(), login: 'hana', password, from })
    const { viewer } = await ask(`{ viewer { security { ${everything} } } }`, {}, hanaNow(3))
    expect(viewer.security).toEqual({
      hasPassword: true,
      passkeys: [],
      authenticator: null,
      recoveryCodesLeft: 0,
      sessions: [
        { id: 'session of hana', current: true, device: 'Firefox on Linux', network: '198.51.100.0/24' },
      ],
      pendingEmail: null,
      authenticatedAt: expect.any(String),
      events: {
        nodes: [
          {
            kind: 'SIGNED_IN',
            description: 'Signed in by password, on the way to Journal.',
            network: '192.0.2.0/24',
            device: null,
          },
        ],
        totalCount: { value: 1 },
      },
    })
  })

  test('is nobody else’s to see, not even an admin’s', async () => {
    for (const viewer of [asked.as(bram).viewer, asked.as(ada).viewer, anonymous]) {
      const { user } = await ask('{ user(handle: "hana") { security { hasPassword } } }', {}, viewer)
      expect(user.security).toBeNull()
      const { users } = await ask('{ users { nodes { handle security { hasPassword } } } }', {}, viewer)
      const seen = users.nodes.filter((node: { security: unknown }) => node.security !== null)
      expect(seen.map(({ handle }: { handle: string }) => handle)).toEqual(
        viewer.handle === null ? [] : [viewer.handle],
      )
    }
  })

  test('is read in a constant number of statements', async () => {
    const cost = async () =>
      (
        await countQueries(database.knex, () =>
          ask(`{ viewer { security { ${everything} } } }`, {}, hanaNow()),
        )
      ).count
    const before = await cost()
    for (let n = 0; n < 4; n++)
      await asked.port.signInByPassword({ uid: asked.provider.begin(), login: 'hana', password, from })
    expect(await cost()).toBe(before)
    expect(before).toBeLessThanOrEqual(9)
  })
})

describe('a change that needs a fresh sign-in', () => {
  const changes: readonly (readonly [string, string, object])[] = [
    ['changePassword', 'security { hasPassword }', { newPassword: 'sloe and elder wine' }],
    ['requestEmailChange', 'security { pendingEmail }', { email: 'hana@elsewhere.example' }],
    ['beginPasskeyRegistration', 'options', {}],
    ['removePasskey', 'deletedId', { id: hana.id }],
    ['beginAuthenticator', 'secret', {}],
    ['removeAuthenticator', 'security { hasPassword }', {}],
    ['renewRecoveryCodes', 'recoveryCodes', {}],
    ['deleteAccount', 'deletedId', { handle: 'hana' }],
  ]

  test.each(changes)('%s is refused ten minutes after, and without any', async (mutation, field, input) => {
    const { token: _, ...neverSigned } = hanaNow()
    for (const viewer of [hanaNow(10), neverSigned])
      expect(await change(mutation, field, input, viewer)).toMatchObject({
        userErrors: [
          {
            __typename: 'ReauthenticationRequiredError',
            code: 'REAUTHENTICATION_REQUIRED',
            path: null,
          },
        ],
      })
  })

  test.each([
    ...changes,
    ['registerPasskey', 'passkey { id }', { response: {}, name: 'Key' }] as const,
    ['renamePasskey', 'passkey { id }', { id: hana.id, name: 'Key' }] as const,
    ['confirmAuthenticator', 'recoveryCodes', { code: '123456' }] as const,
    ['revokeSession', 'deletedId', { id: 'session of hana' }] as const,
    ['revokeOtherSessions', 'security { hasPassword }', {}] as const,
  ])('%s is no stranger’s, and not for who is suspended', async (mutation, field, input) => {
    expect((await change(mutation, field, input, anonymous)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
    await database.knex('federation.users').where({ id: hana.id }).update({ status: 'suspended' })
    expect((await change(mutation, field, input)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
  })
})

const kinds = () =>
  database.knex('federation.security_events').where({ userId: hana.id }).orderBy('id').pluck('kind')

describe('a member', () => {
  test('changes the password: other sessions end, the old one is worth nothing, the member is told', async () => {
    asked.provider.open.push({ ...(await asked.provider.listSessions(hana.id))[0], id: 'phone' } as never)
    expect(await change('changePassword', 'security { sessions { id } }', { newPassword: password })).toEqual(
      { security: { sessions: [{ id: 'session of hana' }] }, userErrors: [] },
    )
    const changed = await change('changePassword', 'security { hasPassword }', {
      newPassword: 'sloe and elder wine',
    })
    expect(changed.userErrors).toEqual([])
    const login = (given: string) =>
      asked.port.signInByPassword({ uid: asked.provider.begin(), login: 'hana', password: given, from })
    expect(await login(password)).toMatchObject({ code: 'CREDENTIALS' })
    expect(await login('sloe and elder wine')).toMatchObject({ kind: 'finished' })
    expect(await asked.letterTo(hana.email)).toMatchObject({
      variables: { what: 'The password was changed.', url: 'http://federation.localhost:3000/security' },
    })
    expect(
      (await change('changePassword', 'security { hasPassword }', { newPassword: 'hana' })).userErrors,
    ).toEqual([{ __typename: 'ValidationError', code: 'VALIDATION', path: ['input', 'newPassword'] }])
    expect(await kinds()).toEqual(['password_changed', 'password_changed', 'signed_in'])
  })

  test('asks for another address and sees which one waits', async () => {
    const email = 'hana@elsewhere.example'
    expect((await change('requestEmailChange', 'security { pendingEmail }', { email })).security).toEqual({
      pendingEmail: email,
    })
    expect(
      (await change('requestEmailChange', 'security { pendingEmail }', { email: bram.email })).security,
    ).toEqual({ pendingEmail: bram.email })
  })

  test('sets a passkey and an authenticator up', async () => {
    const { options, clientMutationId } = await change(
      'beginPasskeyRegistration',
      'options clientMutationId',
      {
        clientMutationId: 'one',
      },
    )
    expect(options).toMatchObject({ user: { name: 'hana' }, challenge: expect.any(String) })
    expect(clientMutationId).toBe('one')
    expect(
      (await change('registerPasskey', 'passkey { id }', { response: {}, name: 'Key' })).userErrors,
    ).toEqual([{ __typename: 'ValidationError', code: 'VALIDATION', path: ['input', 'response'] }])
    const begun = await change('beginAuthenticator', 'secret uri qrSvg')
    expect(begun).toMatchObject({ secret: expect.stringMatching(/^[A-Z2-7]{32}$/), userErrors: [] })
  })

  test('ends a session of the member’s own, and nobody else’s', async () => {
    const revoke = (id: string) => change('revokeSession', 'deletedId', { id })
    expect((await revoke('session of bram')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect(await revoke('session of hana')).toEqual({ deletedId: 'session of hana', userErrors: [] })
    expect(asked.provider.open.map(({ userId }) => userId)).toContain(bram.id)
    expect(await asked.provider.listSessions(hana.id)).toEqual([])
    expect(await kinds()).toEqual(['session_ended'])
  })

  test('ends all sessions but this one', async () => {
    asked.provider.open.push({ ...(await asked.provider.listSessions(hana.id))[0], id: 'phone' } as never)
    const { security } = await change('revokeOtherSessions', 'security { sessions { id } }')
    expect(security.sessions).toEqual([{ id: 'session of hana' }])
  })

  test('closes the account by typing its name; the handle stays taken and nothing can sign in', async () => {
    const { userErrors } = await change('deleteAccount', 'deletedId', { handle: 'bram' })
    expect(userErrors).toMatchObject([{ path: ['input', 'handle'] }])
    await asked.port.sendMagicLink({ uid: null, email: hana.email, from })
    const { token } = await asked.letterTo(hana.email)
    expect((await change('deleteAccount', 'deletedId', { handle: ' @Hana ' })).deletedId).toBe(hana.id)
    expect(await asked.letterTo(hana.email)).toMatchObject({
      template: 'account-deleted',
      variables: { name: 'Hana Sato' },
    })
    expect(await asked.port.redeemLink({ token, from })).toMatchObject({ code: 'EXPIRED' })
    const uid = asked.provider.begin()
    expect(await asked.port.signInByPassword({ uid, login: 'hana', password, from })).toMatchObject({
      code: 'CREDENTIALS',
    })
    expect(await database.knex('federation.passwords').where({ userId: hana.id })).toEqual([])
    expect(await asked.provider.listSessions(hana.id)).toEqual([])
    expect(await kinds()).toEqual(['deleted'])
    const again = { uid: null, email: hana.email, handle: 'hana', name: 'Hana', password: null, from }
    expect(await asked.port.register(again)).toMatchObject({ kind: 'invalid', errors: [{ field: 'handle' }] })
  })

  test('who is an admin does not close the account', async () => {
    const { viewer } = asked.as(ada)
    expect((await change('deleteAccount', 'deletedId', { handle: 'ada' }, viewer)).userErrors).toHaveLength(1)
  })
})

describe('an admin', () => {
  test('suspends a member, whose sessions end; the member reads it afterwards', async () => {
    const update = (status: string, version: number) =>
      change('updateUser', 'user { version }', { id: hana.id, version, status }, asked.as(ada).viewer)
    expect((await update('SUSPENDED', 1)).userErrors).toEqual([])
    expect(await asked.provider.listSessions(hana.id)).toEqual([])
    expect((await update('ACTIVE', 2)).userErrors).toEqual([])
    const grant = { id: hana.id, version: 3, roles: ['AUTHOR'] }
    expect((await change('grantRoles', 'user { version }', grant, asked.as(ada).viewer)).userErrors).toEqual(
      [],
    )
    const { viewer } = await ask(
      '{ viewer { security { events { nodes { description } } } } }',
      {},
      hanaNow(),
    )
    expect(
      viewer.security.events.nodes.map(({ description }: { description: string }) => description),
    ).toEqual([
      'The roles were changed: member and author.',
      'The account was reinstated.',
      'The account was suspended.',
    ])
  })
})

test('what happened is read page by page, the newest first', async () => {
  for (let n = 0; n < 5; n++) await change('revokeOtherSessions', 'security { hasPassword }')
  await change('changePassword', 'security { hasPassword }', { newPassword: 'sloe and elder wine' })
  const page = async (variables: object) => {
    const { viewer } = await ask(
      `query ($first: Int, $after: String) { viewer { security { events(first: $first, after: $after) {
         nodes { kind } pageInfo { endCursor hasNextPage } } } } }`,
      variables,
      hanaNow(),
    )
    return viewer.security.events
  }
  const first = await page({ first: 2 })
  expect(first.nodes).toEqual([{ kind: 'PASSWORD_CHANGED' }, { kind: 'OTHER_SESSIONS_ENDED' }])
  const second = await page({ first: 9, after: first.pageInfo.endCursor })
  expect(second.nodes).toHaveLength(4)
  expect(second.pageInfo.hasNextPage).toBe(false)
})
