import { describe, expect, test } from '@jest/globals'
import { loadConfig } from '@rose-ash/config'
import { createRegistry } from '@rose-ash/contracts'
import { anonymous, newId, systemClock, type Viewer } from '@rose-ash/domain'
import { createLogger } from '@rose-ash/service'
import { executeLocally } from '@rose-ash/subgraph'
import { type Answered, countQueries, useDatabase } from '@rose-ash/testing'
import { type CastMember, cast } from '../../seeds/cast.ts'
import { profileChanged } from './events/profileChanged.ts'
import { createFederation } from './index.ts'
import { scaleFederation } from './seeds/scaleFederation.ts'
import { seedFederation } from './seeds/seedFederation.ts'

const database = useDatabase()
const config = loadConfig({ env: { NODE_ENV: 'test', DATA_DIR: '.data/test' } })

const origins = {
  blog: 'http://blog.localhost:3000',
  market: 'http://market.localhost:3000',
  cart: 'http://cart.localhost:3000',
  events: 'http://events.localhost:3000',
  federation: 'http://federation.localhost:3000',
  account: 'http://account.localhost:3000',
}
const { ada, bram, emre, goran, hana } = cast.members
const as = ({ id, handle, roles }: CastMember): Viewer => ({ userId: id, handle, roles })

async function ask(query: string, variables = {}, viewer: Viewer = as(ada)): Promise<Answered> {
  const room = createFederation({
    knex: database.knex,
    clock: systemClock,
    origins,
    registry: createRegistry(),
    config,
    logger: createLogger({ level: 'silent', name: 'test' }),
  })
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(room, { query, variables }, request, (error) => {
    throw error
  })
  return errors ? { ...data, errors } : data
}

/** Runs a mutation that returns its noun under `field`. */
async function change(mutation: string, field: string, input: object, viewer?: Viewer) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const answer = await ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
       ${field} userErrors { __typename code path message ... on ConflictError { currentVersion } } } }`,
    { input },
    viewer,
  )
  return answer[mutation] ?? answer
}

const seeded = () => seedFederation({ knex: database.knex, clock: systemClock, viewer: anonymous, origins })

const topics = async (): Promise<string[]> =>
  (await database.knex('federation.outbox').select('topic').orderBy('id')).map(({ topic }) => topic)

describe('a member', () => {
  const user = 'user { id version handle name email roles status actor { kind type address iri url } }'
  const create = (input: object, viewer?: Viewer) => change('createUser', user, input, viewer)
  const ivy = { handle: 'Ivy', email: 'ivy@rose-ash.example' }

  test('comes with an actor, and is told of', async () => {
    const made = await create({ ...ivy, roles: ['AUTHOR'] })
    expect(made).toEqual({
      user: {
        id: expect.any(String),
        version: 1,
        handle: 'ivy',
        name: 'ivy',
        email: 'ivy@rose-ash.example',
        roles: ['MEMBER', 'AUTHOR'],
        status: 'ACTIVE',
        actor: {
          kind: 'USER',
          type: 'PERSON',
          address: '@ivy@federation.localhost:3000',
          iri: 'http://federation.localhost:3000/users/ivy',
          url: 'http://federation.localhost:3000/@ivy',
        },
      },
      userErrors: [],
    })
    const [event] = await database.knex('federation.outbox')
    expect(event).toMatchObject({
      topic: 'identity.user.registered',
      payload: { userId: made.user.id, handle: 'ivy', locale: 'en-GB', actorUserId: ada.id },
    })
  })

  test.each([
    [{ handle: 'IVY', email: 'other@rose-ash.example' }, 'TAKEN', ['input', 'handle']],
    [{ handle: 'other', email: 'Ivy@Rose-Ash.example' }, 'TAKEN', ['input', 'email']],
    [{ handle: 'postmaster', email: 'other@rose-ash.example' }, 'TAKEN', ['input', 'handle']],
    [{ handle: 'no good', email: 'other@rose-ash.example' }, 'VALIDATION', ['input', 'handle']],
    [{ handle: 'other', email: 'nowhere' }, 'VALIDATION', ['input', 'email']],
    [{ handle: 'other', email: 'o@a.example', timezone: 'Ashcombe' }, 'VALIDATION', ['input', 'timezone']],
    [{ handle: 'other', email: 'o@a.example', locale: 'e' }, 'VALIDATION', ['input', 'locale']],
  ])('%j is refused by its field', async (input, code, path) => {
    await create(ivy)
    expect(await create(input)).toMatchObject({ user: null, userErrors: [{ code, path }] })
  })

  test('changes what is the member’s own, from the version that was seen', async () => {
    await seeded()
    const update = (input: object, viewer?: Viewer) =>
      change('updateUser', 'user { version email locale status }', { id: hana.id, ...input }, viewer)
    const { email } = hana
    expect(await update({ version: 1, locale: 'ja' }, as(hana))).toEqual({
      user: { version: 2, email, locale: 'ja', status: 'ACTIVE' },
      userErrors: [],
    })
    expect((await topics()).at(-1)).toBe('identity.user.updated')
    expect((await update({ version: 1, locale: 'cy' }, as(hana))).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 2 },
    ])
    for (const [input, viewer, code] of [
      [{ version: 2, locale: 'cy' }, as(bram), 'FORBIDDEN'],
      [{ version: 2, status: 'SUSPENDED' }, as(hana), 'FORBIDDEN'],
      [{ version: 2, email: 'hana@elsewhere.example' }, as(hana), 'FORBIDDEN'],
      [{ version: 2, locale: 'cy' }, anonymous, 'UNAUTHENTICATED'],
    ] as const)
      expect((await update(input, viewer)).errors).toMatchObject([{ extensions: { code } }])
  })

  test('is reached elsewhere when an admin says so, and the old address is told', async () => {
    await seeded()
    const update = (input: object) =>
      change('updateUser', 'user { version email }', { id: hana.id, ...input })
    const email = 'hana@elsewhere.example'
    expect((await update({ version: 1, email })).user).toEqual({ version: 2, email })
    expect((await topics()).slice(-2)).toEqual(['identity.user.updated', 'identity.user.email_changed'])
    expect((await update({ version: 2, email: bram.email })).userErrors).toMatchObject([
      { code: 'TAKEN', path: ['input', 'email'] },
    ])
    expect(await database.knex('federation.letters')).toMatchObject([
      { template: 'email-changed', address: hana.email, variables: { newEmail: email } },
    ])
  })

  test('who is suspended is nowhere to be seen, but for admins', async () => {
    await seeded()
    const update = (status: string, version: number) =>
      change('updateUser', 'user { status }', { id: goran.id, version, status })
    const look = (viewer: Viewer) =>
      ask(
        `{ user(handle: "goran") { name } actor(handle: "goran") { name } users(filter: {search: "goran"}) { nodes { handle } }
           hana: actor(handle: "hana") { followers { nodes { handle } totalCount { value } } } }`,
        {},
        viewer,
      )
    await update('SUSPENDED', 1)
    expect(await look(as(hana))).toEqual({
      user: null,
      actor: null,
      users: { nodes: [] },
      hana: { followers: { nodes: [{ handle: 'ada' }], totalCount: { value: 1 } } },
    })
    expect(await look(as(ada))).toMatchObject({ user: { name: 'Goran Petrović' } })
    await update('ACTIVE', 2)
    expect((await look(anonymous)).hana.followers.nodes).toHaveLength(2)
  })

  test('keeps the e-mail address private', async () => {
    await seeded()
    const look = async (viewer: Viewer) =>
      (await ask('{ user(handle: "HANA") { email } }', {}, viewer)).user.email
    expect(await look(as(hana))).toBe(hana.email)
    expect(await look(as(ada))).toBe(hana.email)
    expect(await look(as(bram))).toBeNull()
    expect(await look(anonymous)).toBeNull()
  })

  test('who leaves takes everything along but the handle', async () => {
    await seeded()
    const leave = (viewer: Viewer, version = 1) =>
      change('deleteUser', 'deletedId', { id: bram.id, version }, viewer)
    for (const viewer of [as(hana), as(bram)])
      expect((await leave(viewer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await leave(as(ada), 3)).userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 1 }])
    expect(await leave(as(ada))).toEqual({ deletedId: bram.id, userErrors: [] })
    expect((await leave(as(ada), 2)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect(await topics()).toContain('identity.user.deleted')
    expect(
      await ask(`{ user(handle: "bram") { id } actor(handle: "bram") { id } emre: actor(handle: "emre") {
        followers { nodes { handle } } following { nodes { handle } } } }`),
    ).toEqual({
      user: null,
      actor: null,
      emre: { followers: { nodes: [{ handle: 'ada' }] }, following: { nodes: [{ handle: 'ada' }] } },
    })
    const [row] = await database.knex('federation.users').where({ id: bram.id })
    expect(row).toMatchObject({ handle: 'bram', name: 'bram', email: null, avatarUrl: null })
    expect((await create({ handle: 'bram', email: 'new@rose-ash.example' })).userErrors).toMatchObject([
      { code: 'TAKEN', path: ['input', 'handle'] },
    ])
  })

  test('has the roles that an admin grants, and admins cannot lock themselves out', async () => {
    await seeded()
    const grant = (id: string, roles: string[], viewer?: Viewer) =>
      change('grantRoles', 'user { roles }', { id, version: 1, roles }, viewer)
    expect((await grant(hana.id, ['EDITOR', 'AUTHOR'])).user.roles).toEqual(['MEMBER', 'AUTHOR', 'EDITOR'])
    expect((await grant(hana.id, [], as(bram))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await grant(ada.id, ['EDITOR'])).userErrors).toMatchObject([{ path: ['input', 'roles'] }])
    expect((await change('deleteUser', 'deletedId', { id: ada.id, version: 1 })).userErrors).toHaveLength(1)
  })

  test('goes by the name in the profile', async () => {
    await seeded()
    const payload = { schemaVersion: 1, actorUserId: null, userId: hana.id, displayName: 'Hana S.' } as const
    const logger = createLogger({ level: 'silent', name: 'federation' })
    const event = { id: newId(), topic: 'account.profile.changed', aggregateType: 'Profile' } as const
    const rest = { aggregateId: newId(), occurredAt: new Date().toISOString() }
    const bio = 'Asks the bus driver about the crates. '.repeat(9)
    for (const avatarUrl of ['/assets/pictures/sprig-rowan.svg', '/assets/pictures/sprig-rowan.svg'])
      await database.knex.transaction((trx) =>
        profileChanged({ ...event, ...rest, payload: { ...payload, avatarUrl, bio } }, { trx, logger }),
      )
    const query = '{ actor(handle: "hana") { name iconUrl user { name version pronouns introduction } } }'
    expect(await ask(query)).toEqual({
      actor: {
        name: 'Hana S.',
        iconUrl: '/assets/pictures/sprig-rowan.svg',
        user: { name: 'Hana S.', version: 1, pronouns: null, introduction: bio.slice(0, 200) },
      },
    })
    const quiet = { ...event, ...rest, payload: { ...payload, avatarUrl: null } }
    await database.knex.transaction((trx) => profileChanged(quiet, { trx, logger }))
    expect((await ask(query)).actor.user).toMatchObject({ introduction: null })
  })
})

describe('the list of members', () => {
  const page = `query ($filter: UserFilter, $first: Int, $after: String, $last: Int, $before: String) {
    users(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { handle } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { value exact } } }`
  const handles = async (variables: object) =>
    (await ask(page, variables, anonymous)).users.nodes.map((one: { handle: string }) => one.handle)

  test('is searched without regard to accents and case', async () => {
    await seeded()
    expect(await handles({ filter: { search: 'YILDIZ' } })).toEqual(['emre'])
    expect(await handles({ filter: { search: 'ćh' } })).toEqual(['chioma'])
    expect(await handles({ filter: { search: '%' } })).toEqual([])
    expect(await handles({ filter: { role: 'AUTHOR' } })).toEqual(['bram', 'goran'])
    expect(await handles({ filter: { role: 'MEMBER' } })).toHaveLength(8)
  })

  test('is read by name, forward and backward', async () => {
    await seeded()
    const first = (await ask(page, { first: 3 })).users
    expect(first.nodes).toEqual([{ handle: 'ada' }, { handle: 'bram' }, { handle: 'chioma' }])
    expect(first.totalCount).toEqual({ value: 8, exact: true })
    expect(await handles({ first: 3, after: first.pageInfo.endCursor })).toEqual(['dilys', 'emre', 'fern'])
    expect(await handles({ last: 2, before: first.pageInfo.endCursor })).toEqual(['ada', 'bram'])
  })

  test('knows how long it is, however members come and go', async () => {
    await seeded()
    const { knex } = database
    const totals = async () => ({
      kept: await knex('federation.member_totals').where('members', '<>', 0).orderBy('status'),
      counted: await knex.raw(
        'select status, count(*)::int as members from federation.users group by status order by status',
      ),
    })
    for (const change of [
      `update federation.users set status = 'suspended' where handle in ('bram', 'emre')`,
      `update federation.users set status = case status when 'active' then 'pending' else 'active' end`,
      `truncate federation.follows`,
      `delete from federation.actors`,
      `delete from federation.users where handle > 'e'`,
    ]) {
      await knex.raw(change)
      const { kept, counted } = await totals()
      expect(kept).toEqual(counted.rows)
    }
    expect((await ask(page)).users.totalCount).toEqual({ value: 1, exact: true })
  })

  test('and everything on a page of it is read in a constant number of statements', async () => {
    await seeded()
    await scaleFederation(
      { knex: database.knex, clock: systemClock, viewer: anonymous, origins },
      100,
      () => {},
    )
    const query = `query ($first: Int) { users(first: $first) { nodes { handle name actor { name iconUrl url
      followers(first: 3) { nodes { name } totalCount { value } } following(first: 3) { nodes { name } } viewerFollow { state } } } } }`
    const cost = async (first: number) =>
      (await countQueries(database.knex, () => ask(query, { first }, as(hana)))).count
    expect(await cost(24)).toBe(await cost(3))
    expect(await cost(24)).toBeLessThanOrEqual(9)
  })

  test('references to members and actors are read in one statement each', async () => {
    await seeded()
    const members = Object.values(cast.members)
    const r = [
      ...members.map(({ id }) => ({ __typename: 'User', id })),
      ...members.map(({ actorId: id }) => ({ __typename: 'Actor', id })),
      { __typename: 'User', id: newId() },
      { __typename: 'Actor', id: 'nonsense' },
    ]
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { name } ... on Actor { handle } } }`
    const { result, count } = await countQueries(database.knex, () => ask(query, { r }))
    expect(result._entities.slice(-3)).toEqual([{ handle: 'hana' }, null, null])
    expect(result._entities.slice(0, 2)).toEqual([{ name: 'Ada Okafor' }, { name: 'Bram de Wit' }])
    expect(count).toBe(2)
  })
})

describe('the viewer', () => {
  test('is whoever asks', async () => {
    await seeded()
    const query = '{ viewer { handle email } }'
    expect(await ask(query, {}, as(hana))).toEqual({ viewer: { handle: 'hana', email: hana.email } })
    expect(await ask(query, {}, anonymous)).toEqual({ viewer: null })
  })
})

describe('an actor', () => {
  const actor = 'actor { id version handle host name url kind type site approvesFollowers user { handle } }'

  test('speaks for each of the six sites', async () => {
    await seeded()
    const { actors } = await ask('{ actors(kind: APP) { nodes { site address } } }')
    expect(actors.nodes).toHaveLength(6)
    expect(actors.nodes[0]).toEqual({ site: 'ACCOUNT', address: '@account@account.localhost:3000' })
    const find = (host: string | null) =>
      ask(`query ($host: String) { actor(handle: "Blog", host: $host) { name } }`, { host })
    expect(await find(null)).toEqual({ actor: { name: 'Rose Ash journal' } })
    expect(await find('blog.localhost:3000')).toEqual({ actor: { name: 'Rose Ash journal' } })
    expect(await find('market.localhost:3000')).toEqual({ actor: null })
    expect(await find('elsewhere.example')).toEqual({ actor: null })
  })

  test('of a site is made, changed and removed by admins, and its address stays taken', async () => {
    const input = { site: 'MARKET', handle: 'bakehouse', type: 'SERVICE', name: 'Ashcombe Bakehouse' }
    expect((await change('createActor', actor, input, as(hana))).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    const made = await change('createActor', actor, input)
    expect(made.actor).toMatchObject({ host: 'market.localhost:3000', kind: 'APP', user: null })
    const { id } = made.actor
    expect((await change('createActor', actor, { ...input, name: 'Again' })).userErrors).toMatchObject([
      { code: 'TAKEN', path: ['input', 'handle'] },
    ])
    expect((await change('createActor', actor, { ...input, type: 'PERSON' })).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', 'type'] },
    ])
    expect(
      (await change('updateActor', actor, { id, version: 1, name: 'The Bakehouse' })).actor,
    ).toMatchObject({ name: 'The Bakehouse', version: 2 })
    expect((await change('removeActor', 'deletedId', { id, version: 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 2 },
    ])
    expect(await change('removeActor', 'deletedId', { id, version: 2 })).toEqual({
      deletedId: id,
      userErrors: [],
    })
    expect((await change('removeActor', 'deletedId', { id, version: 3 })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
    expect((await change('createActor', actor, input)).userErrors).toMatchObject([{ code: 'TAKEN' }])
  })

  test('of a member is named by the profile and goes with the member', async () => {
    await seeded()
    const update = (input: object, viewer: Viewer) =>
      change('updateActor', actor, { id: hana.actorId, version: 1, ...input }, viewer)
    expect((await update({ name: 'H' }, as(hana))).userErrors).toMatchObject([{ path: ['input', 'name'] }])
    expect((await update({ approvesFollowers: true }, as(bram))).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect((await update({ approvesFollowers: true }, as(hana))).actor.approvesFollowers).toBe(true)
    expect(
      (await change('removeActor', 'deletedId', { id: hana.actorId, version: 2 })).userErrors,
    ).toMatchObject([{ code: 'VALIDATION', path: ['input', 'id'] }])
  })
})

describe('a follow', () => {
  const fields = 'follow { id version state follower { handle } followed { handle } acceptedAt }'
  const begin = (actorId: string, viewer: Viewer) => change('follow', fields, { actorId }, viewer)
  const end = (actorId: string, viewer: Viewer) => change('unfollow', 'deletedId', { actorId }, viewer)

  test('begins, is one however often it begins, and ends', async () => {
    await seeded()
    const before = (await topics()).length
    const { follow } = await begin(emre.actorId, as(hana))
    expect(follow).toMatchObject({
      state: 'ACCEPTED',
      follower: { handle: 'hana' },
      followed: { handle: 'emre' },
    })
    expect((await begin(emre.actorId, as(hana))).follow.id).toBe(follow.id)
    const look = async () =>
      (
        await ask(
          '{ actor(handle: "emre") { viewerFollow { state } followers(first: 1) { nodes { handle } } } }',
          {},
          as(hana),
        )
      ).actor
    expect(await look()).toEqual({
      viewerFollow: { state: 'ACCEPTED' },
      followers: { nodes: [{ handle: 'hana' }] },
    })
    expect(await end(emre.actorId, as(hana))).toEqual({ deletedId: follow.id, userErrors: [] })
    expect(await end(emre.actorId, as(hana))).toEqual({ deletedId: null, userErrors: [] })
    expect((await look()).viewerFollow).toBeNull()
    expect((await topics()).length - before).toBe(2)
  })

  test('is refused for oneself, for nobody, and for strangers', async () => {
    await seeded()
    expect((await begin(hana.actorId, as(hana))).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', 'actorId'] },
    ])
    expect((await begin(newId(), as(hana))).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'actorId'] },
    ])
    expect((await begin(hana.actorId, anonymous)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
  })

  test('of an actor that approves its followers waits for an answer, which only that actor sees and gives', async () => {
    await seeded()
    await change(
      'updateActor',
      'actor { id }',
      { id: emre.actorId, version: 1, approvesFollowers: true },
      as(emre),
    )
    const { follow } = await begin(emre.actorId, as(hana))
    expect(follow).toMatchObject({ state: 'PENDING', acceptedAt: null })
    const requests = async (viewer: Viewer) =>
      (
        await ask(
          '{ actor(handle: "emre") { followRequests { nodes { id follower { handle } } totalCount { value } } } }',
          {},
          viewer,
        )
      ).actor.followRequests
    expect(await requests(as(hana))).toBeNull()
    expect(await requests(as(emre))).toEqual({
      nodes: [{ id: follow.id, follower: { handle: 'hana' } }],
      totalCount: { value: 1 },
    })
    const answer = (mutation: string, version: number, viewer: Viewer) =>
      change(mutation, fields, { id: follow.id, version }, viewer)
    expect((await answer('acceptFollow', 1, as(hana))).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect((await answer('acceptFollow', 1, as(emre))).follow).toMatchObject({
      state: 'ACCEPTED',
      version: 2,
    })
    expect((await answer('acceptFollow', 1, as(emre))).follow).toMatchObject({ version: 2 })
    expect((await answer('rejectFollow', 1, as(emre))).userErrors).toMatchObject([{ code: 'CONFLICT' }])
    expect((await answer('rejectFollow', 2, as(emre))).follow).toMatchObject({
      state: 'REJECTED',
      acceptedAt: null,
    })
    expect((await begin(emre.actorId, as(hana))).follow.state).toBe('REJECTED')
  })
})

test('the seeds may be sown twice', async () => {
  await seeded()
  const count = async () => (await database.knex('federation.follows')).length
  const once = await count()
  await seeded()
  expect(await count()).toBe(once)
  expect(once).toBe(34)
})
