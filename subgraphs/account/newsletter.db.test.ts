import { describe, expect, test } from '@jest/globals'
import { anonymous, newId, type Viewer } from '@rose-ash/domain'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { askAccount } from './askAccount.ts'

const database = useDatabase()

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'editor'] }
const fern: Viewer = { userId: newId(), handle: 'fern', roles: ['member'] }
const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }

const ask = (query: string, variables = {}, viewer: Viewer = ada) =>
  askAccount(database.knex, viewer, query, variables)

const change = async (verb: string, input: object, viewer: Viewer = ada) => {
  const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`
  const answers: Record<string, string> = {
    deleteNewsletter: 'deletedId',
    deleteSubscription: 'deletedId',
    subscribe: 'subscription { id version status newsletter { title } user { id } }',
    unsubscribe: 'subscription { id version status newsletter { title } user { id } }',
  }
  const result = answers[verb] ?? 'newsletter { id version slug title status optIn }'
  const answer = await ask(
    `mutation ($input: ${name}) { ${verb}(input: $input) { ${result}
      userErrors { __typename code message path ... on ConflictError { currentVersion } } } }`,
    { input },
    viewer,
  )
  return answer.errors ? answer : answer[verb]
}

const made = async (title: string, more = {}) =>
  (await change('createNewsletter', { title, description: 'About it.', senderName: 'Ada', ...more }))
    .newsletter

const titles = async (viewer: Viewer) =>
  (await ask('{ newsletters { nodes { title } } }', {}, viewer)).newsletters.nodes.map(
    ({ title }: { title: string }) => title,
  )
const ofViewer = async (viewer: Viewer, slug = 'weekly') => {
  const query =
    'query ($slug: String!) { newsletter(slug: $slug) { subscriberCount viewerSubscription { status } } }'
  return (await ask(query, { slug }, viewer)).newsletter
}

describe('a newsletter', () => {
  test('is created, changed and removed', async () => {
    const newsletter = await made('Weekly', { cadence: 'Thursdays', picture: 'veg-box', pictureAlt: 'A box' })
    expect(newsletter).toMatchObject({ version: 1, slug: 'weekly', status: 'ACTIVE', optIn: 'DOUBLE' })
    const { id } = newsletter
    const changed = await change('updateNewsletter', { id, version: 1, title: 'The week', picture: null })
    expect(changed.newsletter).toMatchObject({ version: 2, title: 'The week', slug: 'weekly' })
    expect((await change('updateNewsletter', { id, version: 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 2 },
    ])
    expect(await change('deleteNewsletter', { id, version: 2 })).toEqual({ deletedId: id, userErrors: [] })
    expect((await change('deleteNewsletter', { id, version: 2 })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
    expect(await database.knex('account.outbox').pluck('topic')).toEqual(
      Array(3).fill('account.newsletter.changed'),
    )
  })

  test('is refused with the field and the remedy', async () => {
    await made('Weekly')
    const create = (input: object) =>
      change('createNewsletter', { title: 'x', description: 'x', senderName: 'x', ...input })
    expect((await create({ title: 'Weekly' })).userErrors).toMatchObject([
      { __typename: 'TakenError', path: ['input', 'slug'] },
    ])
    expect((await create({ picture: 'bread' })).userErrors).toMatchObject([{ path: ['input', 'pictureAlt'] }])
    expect((await create({ title: '¿?' })).userErrors).toMatchObject([{ path: ['input', 'slug'] }])
    const { userErrors } = await create({ title: '', description: ' ', rank: -1 })
    expect(userErrors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'input.title',
      'input.description',
      'input.rank',
    ])
  })

  test('is for editors to make, and for whom it is for to see', async () => {
    await made('Weekly')
    await made('Notices', { visibility: 'MEMBERS' })
    await made('Board', { visibility: 'PRIVATE', rank: 0 })
    const { id } = await made('Old')
    await change('updateNewsletter', { id, version: 1, status: 'ARCHIVED' })
    expect(await titles(anonymous)).toEqual(['Weekly'])
    expect(await titles(hana)).toEqual(['Weekly', 'Notices'])
    expect(await titles(ada)).toEqual(['Weekly', 'Board', 'Notices', 'Old'])
    expect(await ofViewer(anonymous, 'notices')).toBeNull()
    for (const verb of ['createNewsletter', 'updateNewsletter', 'deleteNewsletter']) {
      const input =
        verb === 'createNewsletter' ? { title: 'x', description: 'x', senderName: 'x' } : { id, version: 2 }
      expect((await change(verb, input, hana)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
      expect((await change(verb, input, anonymous)).errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ])
    }
  })
})

describe('a subscription', () => {
  test('is begun, ended, begun again and taken off the list, and each step is written down', async () => {
    const { id: newsletterId } = await made('Weekly')
    const begun = await change('subscribe', { newsletterId }, hana)
    expect(begun).toMatchObject({
      subscription: {
        version: 1,
        status: 'CONFIRMED',
        newsletter: { title: 'Weekly' },
        user: { id: hana.userId },
      },
      userErrors: [],
    })
    expect((await change('subscribe', { newsletterId }, hana)).subscription).toEqual(begun.subscription)
    await change('subscribe', { newsletterId }, fern)
    expect(await ofViewer(hana)).toEqual({ subscriberCount: 2, viewerSubscription: { status: 'CONFIRMED' } })
    expect(await ofViewer(anonymous)).toEqual({ subscriberCount: 2, viewerSubscription: null })

    const ended = await change('unsubscribe', { newsletterId }, hana)
    expect(ended.subscription).toMatchObject({
      version: 2,
      status: 'UNSUBSCRIBED',
      user: { id: hana.userId },
    })
    expect((await change('unsubscribe', { newsletterId }, hana)).subscription.version).toBe(2)
    expect(await ofViewer(hana)).toEqual({
      subscriberCount: 1,
      viewerSubscription: { status: 'UNSUBSCRIBED' },
    })
    expect((await change('subscribe', { newsletterId }, hana)).subscription).toMatchObject({
      id: begun.subscription.id,
      version: 3,
      status: 'CONFIRMED',
    })

    const { id } = begun.subscription
    expect((await change('deleteSubscription', { id, version: 1 }, hana)).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ])
    expect((await change('deleteSubscription', { id, version: 3 }, fern)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
    expect((await change('deleteSubscription', { id, version: 3 }, hana)).deletedId).toBe(id)
    expect(await ofViewer(hana)).toEqual({ subscriberCount: 1, viewerSubscription: null })

    const log = await database
      .knex('account.consent_log as log')
      .join('account.subscribers as who', 'who.id', 'log.subscriber_id')
      .where('who.user_id', hana.userId)
      .orderBy('log.id')
      .pluck('log.action')
    expect(log).toEqual(['subscribed', 'unsubscribed', 'subscribed', 'removed'])
  })

  test('is needed to end one, and a newsletter to begin one', async () => {
    const { id: newsletterId } = await made('Weekly')
    const { id: hidden } = await made('Board', { visibility: 'PRIVATE' })
    expect((await change('unsubscribe', { newsletterId }, hana)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'newsletterId'] },
    ])
    for (const id of [hidden, newId(), 'nonsense'])
      expect((await change('subscribe', { newsletterId: id }, hana)).userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'newsletterId'] },
      ])
    for (const verb of ['subscribe', 'unsubscribe'])
      expect((await change(verb, { newsletterId }, anonymous)).errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ])
  })

  test('keeps its newsletter from being removed', async () => {
    const { id } = await made('Weekly')
    await change('subscribe', { newsletterId: id }, hana)
    expect((await change('deleteNewsletter', { id, version: 1 })).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', 'id'], message: expect.stringContaining('Archive it') },
    ])
  })

  test('leaves a log that nobody changes', async () => {
    const { id: newsletterId } = await made('Weekly')
    await change('subscribe', { newsletterId }, hana)
    const attempts = [
      () => database.knex('account.consent_log').update({ action: 'removed' }),
      () => database.knex('account.consent_log').delete(),
    ]
    for (const attempt of attempts) {
      const savepoint = database.knex.transaction((trx) => attempt().transacting(trx))
      await expect(savepoint).rejects.toThrow('append-only')
    }
  })

  test('is shown to nobody but its member, all of them in one statement', async () => {
    for (const title of ['Weekly', 'Growing'])
      await change('subscribe', { newsletterId: (await made(title)).id }, hana)
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User {
      subscriptions { nodes { status newsletter { title } } totalCount { value } } } } }`
    const r = [hana, fern].map(({ userId: id }) => ({ __typename: 'User', id }))
    const { result, count } = await countQueries(database.knex, () => ask(query, { r }, hana))
    expect(result._entities).toEqual([
      {
        subscriptions: {
          nodes: [
            { status: 'CONFIRMED', newsletter: { title: 'Growing' } },
            { status: 'CONFIRMED', newsletter: { title: 'Weekly' } },
          ],
          totalCount: { value: 2 },
        },
      },
      { subscriptions: null },
    ])
    expect(count).toBe(3)
    expect((await ask(query, { r: [r[0]] }, ada))._entities).toEqual([{ subscriptions: null }])
  })
})

test('the newsletters of a page cost the same number of statements, however many they are', async () => {
  const query = '{ newsletters(first: 24) { nodes { title subscriberCount viewerSubscription { status } } } }'
  const ofSize = async (size: number) => {
    for (let n = 0; n < size; n++) await change('subscribe', { newsletterId: (await made(newId())).id }, hana)
    return (await countQueries(database.knex, () => ask(query, {}, hana))).count
  }
  expect([await ofSize(2), await ofSize(10)]).toEqual([2, 2])
})
