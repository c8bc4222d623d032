import { describe, expect, test } from '@jest/globals'
import { anonymous, newId, type Viewer } from '@rose-ash/domain'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { askAccount } from './askAccount.ts'

const database = useDatabase()

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }
const fern: Viewer = { userId: newId(), handle: 'fern', roles: ['member'] }
const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }

const ask = (query: string, variables = {}, viewer: Viewer = hana) =>
  askAccount(database.knex, viewer, query, variables)

const change = async (verb: string, input: object, viewer: Viewer = hana) => {
  const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`
  const result =
    verb === 'deleteProfile'
      ? 'deletedId'
      : 'profile { id version displayName bio visibility avatar { url alt width } }'
  const answer = await ask(
    `mutation ($input: ${name}) { ${verb}(input: $input) { ${result}
      userErrors { __typename code message path ... on ConflictError { currentVersion } } } }`,
    { input },
    viewer,
  )
  return answer.errors ? answer : answer[verb]
}

const read = async (userId: string | null, viewer: Viewer, fields = 'displayName') =>
  (await ask(`query ($userId: ID!) { profile(userId: $userId) { ${fields} } }`, { userId }, viewer)).profile

const told = () =>
  database.knex('account.outbox').where('topic', 'account.profile.changed').orderBy('id').pluck('payload')

describe('a profile', () => {
  test('is opened, changed and removed by its member', async () => {
    const { profile, userErrors } = await change('createProfile', {
      displayName: ' Hana Sato ',
      portrait: 'sprig-willow',
      bio: 'Moved here in spring.',
    })
    expect(userErrors).toEqual([])
    expect(profile).toMatchObject({
      version: 1,
      displayName: 'Hana Sato',
      visibility: 'MEMBERS',
      avatar: { url: '/assets/pictures/sprig-willow.svg', alt: 'Hana Sato', width: 400 },
    })
    expect((await change('createProfile', { displayName: 'Again' })).userErrors).toMatchObject([
      { code: 'TAKEN' },
    ])

    const { id } = profile
    const input = {
      id,
      version: 1,
      visibility: 'PUBLIC',
      bio: 'Here since spring.',
      theme: 'DARK',
      notifications: { social: false },
    }
    expect((await change('updateProfile', input)).profile).toMatchObject({
      version: 2,
      displayName: 'Hana Sato',
      bio: 'Here since spring.',
      visibility: 'PUBLIC',
    })
    const settings = 'theme notifications { orders events social } viewerCanEdit user { id }'
    expect(await read(hana.userId, hana, settings)).toEqual({
      theme: 'DARK',
      notifications: { orders: true, events: true, social: false },
      viewerCanEdit: true,
      user: { id: hana.userId },
    })
    expect(await read(hana.userId, fern, settings)).toMatchObject({
      theme: null,
      notifications: null,
      viewerCanEdit: false,
    })
    expect((await change('updateProfile', input)).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 2 },
    ])
    expect(await change('deleteProfile', { id, version: 2 })).toEqual({ deletedId: id, userErrors: [] })
    expect(await read(hana.userId, hana)).toBeNull()

    const avatarUrl = '/assets/pictures/sprig-willow.svg'
    expect(await told()).toMatchObject([
      { userId: hana.userId, displayName: 'Hana Sato', avatarUrl, pronouns: null, bio: null },
      { avatarUrl, pronouns: null, bio: 'Here since spring.' },
      { displayName: 'Hana Sato', avatarUrl: null, bio: null },
    ])
  })

  test.each([
    ['PUBLIC', true, true],
    ['MEMBERS', false, true],
    ['PRIVATE', false, false],
  ])('that is %s is seen by strangers: %s, by members: %s', async (visibility, byStrangers, byMembers) => {
    await change('createProfile', { displayName: 'Hana', visibility })
    const profile = { displayName: 'Hana' }
    expect(await read(hana.userId, anonymous)).toEqual(byStrangers ? profile : null)
    expect(await read(hana.userId, fern)).toEqual(byMembers ? profile : null)
    expect(await read(hana.userId, hana)).toEqual(profile)
    expect(await read(hana.userId, ada)).toEqual(profile)
    const list = async (viewer: Viewer) =>
      (await ask('{ profiles { nodes { displayName } totalCount { value } } }', {}, viewer)).profiles
    expect(await list(anonymous)).toEqual({
      nodes: byStrangers ? [profile] : [],
      totalCount: { value: byStrangers ? 1 : 0 },
    })
    expect(await list(fern)).toEqual({
      nodes: byMembers ? [profile] : [],
      totalCount: { value: byMembers ? 1 : 0 },
    })
  })

  test('is refused with the field and the remedy', async () => {
    const { userErrors } = await change('createProfile', {
      displayName: ' ',
      bio: 'x'.repeat(1001),
      portrait: '../x',
    })
    expect(userErrors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'input.displayName',
      'input.bio',
      'input.portrait',
    ])
  })

  test('is for its member and admins to change', async () => {
    const { profile } = await change('createProfile', { displayName: 'Hana', visibility: 'PUBLIC' })
    const input = { id: profile.id, version: 1 }
    const code = (answer: { errors: { extensions: { code: string } }[] }) => answer.errors[0]?.extensions.code
    expect(code(await change('createProfile', { displayName: 'x' }, anonymous))).toBe('UNAUTHENTICATED')
    expect(code(await change('updateProfile', input, fern))).toBe('FORBIDDEN')
    expect(code(await change('deleteProfile', input, fern))).toBe('FORBIDDEN')
    expect(code(await change('deleteProfile', input, anonymous))).toBe('UNAUTHENTICATED')
    await change('updateProfile', { ...input, visibility: 'PRIVATE' })
    expect((await change('updateProfile', { ...input, version: 2 }, fern)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
    expect((await change('updateProfile', { ...input, version: 2, bio: 'Mended.' }, ada)).profile.bio).toBe(
      'Mended.',
    )
  })

  test('is reached through users, and those of many in one statement', async () => {
    await change('createProfile', { displayName: 'Hana' })
    await change('createProfile', { displayName: 'Fern', visibility: 'PRIVATE' }, fern)
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { id profile { displayName } } } }'
    const r = [hana, fern, ada].map(({ userId: id }) => ({ __typename: 'User', id }))
    const { result, count } = await countQueries(database.knex, () => ask(query, { r }))
    expect(result._entities.map(({ profile }: { profile: object | null }) => profile)).toEqual([
      { displayName: 'Hana' },
      null,
      null,
    ])
    expect(count).toBe(1)
  })
})

test('the list of profiles is read page by page in both directions', async () => {
  const names = ['Anwen', 'Bryn', 'Carys', 'Dafydd', 'Elin']
  for (const displayName of [...names].reverse())
    await change('createProfile', { displayName, visibility: 'PUBLIC' }, { ...hana, userId: newId() })
  const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
    profiles(first: $first, after: $after, last: $last, before: $before) {
      nodes { displayName } pageInfo { hasNextPage startCursor endCursor } totalCount { value exact } } }`
  const seen: string[] = []
  let pageInfo = { hasNextPage: true, startCursor: '', endCursor: null }
  while (pageInfo.hasNextPage) {
    const { profiles } = await ask(page, { first: 2, after: pageInfo.endCursor }, anonymous)
    expect(profiles.totalCount).toEqual({ value: 5, exact: true })
    seen.push(...profiles.nodes.map(({ displayName }: { displayName: string }) => displayName))
    pageInfo = profiles.pageInfo
  }
  expect(seen).toEqual(names)
  const { profiles } = await ask(page, { last: 2, before: pageInfo.startCursor }, anonymous)
  expect(profiles.nodes).toEqual([{ displayName: 'Carys' }, { displayName: 'Dafydd' }])
})
