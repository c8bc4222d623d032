import { describe, expect, test } from '@jest/globals'
import { anonymous, newId, type Viewer } from '@rose-ash/domain'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { askBlog } from './askBlog.ts'

const database = useDatabase()

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'editor'] }
const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }

const ask = (query: string, variables = {}, viewer: Viewer = ada) =>
  askBlog(database.knex, viewer, query, variables)

const created = `mutation ($input: CreateTagInput!) { createTag(input: $input) {
  tag { id version name slug description visibility } userErrors { __typename code message path } } }`
const updated = `mutation ($input: UpdateTagInput!) { updateTag(input: $input) {
  tag { version name slug description } userErrors { code path ... on ConflictError { currentVersion } } } }`
const deleted = `mutation ($input: DeleteTagInput!) { deleteTag(input: $input) { deletedId userErrors { code } } }`

const create = async (input: object) => (await ask(created, { input })).createTag

describe('a tag', () => {
  test('gets its slug from its name', async () => {
    const { tag, userErrors } = await create({ name: '  From the field ' })
    expect(userErrors).toEqual([])
    expect(tag).toMatchObject({
      version: 1,
      name: 'From the field',
      slug: 'from-the-field',
      visibility: 'PUBLIC',
    })
  })

  test('is refused with the field and the remedy', async () => {
    await create({ name: 'Bread' })
    expect(await create({ name: 'bread' })).toMatchObject({
      tag: null,
      userErrors: [{ __typename: 'TakenError', path: ['input', 'slug'] }],
    })
    expect((await create({ name: ' ', slug: 'No Good' })).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', 'name'] },
      { code: 'VALIDATION', path: ['input', 'slug'], message: expect.stringContaining('lower-case') },
    ])
  })

  test('changes only from the version that was seen', async () => {
    const { tag } = await create({ name: 'Bread', description: 'Loaves' })
    const change = async (input: object) =>
      (await ask(updated, { input: { id: tag.id, ...input } })).updateTag
    expect(await change({ version: 1, name: 'Bread and cake' })).toEqual({
      tag: { version: 2, name: 'Bread and cake', slug: 'bread', description: 'Loaves' },
      userErrors: [],
    })
    expect(await change({ version: 1, name: 'Cake' })).toMatchObject({
      tag: null,
      userErrors: [{ code: 'CONFLICT', currentVersion: 2 }],
    })
    expect((await change({ version: 2, description: null })).tag.description).toBeNull()
    expect((await change({ id: 'nonsense', version: 1 })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('is gone after its deletion', async () => {
    const { tag } = await create({ name: 'Bread' })
    const remove = async (version: number) =>
      (await ask(deleted, { input: { id: tag.id, version } })).deleteTag
    expect((await remove(7)).userErrors).toEqual([{ code: 'CONFLICT' }])
    expect(await remove(1)).toEqual({ deletedId: tag.id, userErrors: [] })
    expect((await remove(1)).userErrors).toEqual([{ code: 'NOT_FOUND' }])
    expect((await ask('{ tag(slug: "bread") { id } }')).tag).toBeNull()
  })

  test.each([
    [anonymous, 'UNAUTHENTICATED'],
    [hana, 'FORBIDDEN'],
  ])('is not for %o to make', async (viewer, code) => {
    const { errors } = await ask(created, { input: { name: 'Bread' } }, viewer)
    expect(errors).toMatchObject([{ path: ['createTag'], extensions: { code } }])
  })
})

describe('the list of tags', () => {
  const names = Array.from({ length: 5 }, (_, n) => `Tag ${n}`)
  const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
    tags(first: $first, after: $after, last: $last, before: $before) {
      nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { value exact } } }`

  test('is read page by page, forward and backward, without the internal ones', async () => {
    for (const name of [...names].reverse()) await create({ name })
    await create({ name: 'Tag 00', visibility: 'INTERNAL' })
    const seen: string[] = []
    let after: string | null = null
    do {
      const { tags } = await ask(page, { first: 2, after })
      expect(tags.totalCount).toEqual({ value: 5, exact: true })
      seen.push(...tags.nodes.map(({ name }: { name: string }) => name))
      after = tags.pageInfo.hasNextPage ? tags.pageInfo.endCursor : null
      if (!after) {
        const back = (await ask(page, { last: 2, before: tags.pageInfo.startCursor })).tags
        expect(back.nodes.map(({ name }: { name: string }) => name)).toEqual(['Tag 2', 'Tag 3'])
        expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
      }
    } while (after)
    expect(seen).toEqual(names)
  })

  test.each([
    { first: 101 },
    { first: -1 },
    { first: 1, last: 1 },
    { first: 1, after: 'nonsense' },
    { first: 1, before: 'x' },
  ])('refuses %o as malformed', async (args) => {
    const { errors } = await ask(page, args)
    expect(errors).toMatchObject([{ extensions: { code: 'MALFORMED' } }])
  })

  test('references are read in one statement', async () => {
    const tags = []
    for (const name of names) tags.push((await create({ name })).tag)
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Tag { name } } }'
    const r = [...tags.map(({ id }) => ({ __typename: 'Tag', id })), { __typename: 'Tag', id: newId() }]
    const { result, count } = await countQueries(database.knex, () => ask(query, { r }))
    expect(result._entities).toEqual([...names.map((name) => ({ name })), null])
    expect(count).toBe(1)
  })
})
