import { describe, expect, test } from '@jest/globals'
import { anonymous, fixedClock, newId, type Viewer } from '@rose-ash/domain'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { askBlog } from './askBlog.ts'

const database = useDatabase()

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'editor'] }
const bram: Viewer = { userId: newId(), handle: 'bram', roles: ['member', 'author'] }
const goran: Viewer = { userId: newId(), handle: 'goran', roles: ['member', 'author'] }
const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }

const ask = (query: string, variables = {}, viewer: Viewer = bram, at = '2026-06-01T08:00:00Z') =>
  askBlog(database.knex, viewer, query, variables, fixedClock(at))

const userErrors =
  'userErrors { __typename code message path ... on ConflictError { currentVersion } ... on TakenError { suggestion } }'
const change = async (verb: string, input: object, viewer: Viewer = bram, at?: string) => {
  const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`
  const result = verb === 'deletePost' ? 'deletedId' : 'post { id version title slug status publishedAt }'
  const answer = await ask(
    `mutation ($input: ${name}) { ${verb}(input: $input) { ${result} ${userErrors} } }`,
    { input },
    viewer,
    at,
  )
  return answer.errors ? answer : answer[verb]
}

/** A post that is out, with the tags and things beside it that are asked for. */
async function published(input: { title: string } & Record<string, unknown>, viewer = bram, at?: string) {
  const { post } = await change('createPost', input, viewer, at)
  return (await change('publishPost', { id: post.id, version: 1 }, viewer, at)).post
}

const tag = async (name: string, visibility = 'PUBLIC') => {
  const query = 'mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id } } }'
  return (await ask(query, { input: { name, visibility } }, ada)).createTag.tag.id as string
}

const read = async (slug: string, viewer: Viewer, fields = 'id title') =>
  (await ask(`query ($slug: String) { post(slug: $slug) { ${fields} } }`, { slug }, viewer)).post

const titles = (list: { nodes: { title: string }[] }) => list.nodes.map(({ title }) => title)
const list = async (filter: object, viewer: Viewer = anonymous) => {
  const query = 'query ($filter: PostFilter) { posts(filter: $filter) { nodes { title } } }'
  return titles((await ask(query, { filter }, viewer)).posts)
}

const topics = () => database.knex('blog.outbox').orderBy('id').pluck('topic')

describe('a post', () => {
  test('is written as a draft that only its authors and editors see, and then comes out for everybody', async () => {
    const bread = await tag('Bread')
    const eventId = newId()
    const { post } = await change('createPost', {
      title: 'Rye, slowly',
      html: '<h1>Rye</h1><p>Water &amp; rye.</p><script>steal()</script>',
      tagIds: [bread],
      authorIds: [bram.userId, goran.userId],
      widgets: [{ eventId, caption: 'Come and bake' }],
      picture: 'bread',
      pictureAlt: 'A dark loaf',
    })
    expect(post).toMatchObject({ version: 1, slug: 'rye-slowly', status: 'DRAFT', publishedAt: null })
    expect(await read('rye-slowly', anonymous)).toBeNull()
    expect(await read('rye-slowly', hana)).toBeNull()
    expect(await read('rye-slowly', goran)).toMatchObject({ id: post.id })
    expect(await read('rye-slowly', ada)).toMatchObject({ id: post.id })

    const out = await change('publishPost', { id: post.id, version: 1 }, bram, '2026-06-02T09:30:00Z')
    expect(out.post).toMatchObject({
      version: 2,
      status: 'PUBLISHED',
      publishedAt: '2026-06-02T09:30:00.000Z',
    })
    expect((await change('publishPost', { id: post.id, version: 1 })).post.version).toBe(2)
    const fields = `url excerpt html plaintext readingMinutes metaTitle metaDescription viewerCanRead viewerCanEdit
      picture { url alt } authors { id } primaryAuthor { id } tags { name postCount }
      widgets { __typename ... on EventWidget { caption event { id } } }`
    expect(await read('rye-slowly', anonymous, fields)).toEqual({
      url: 'https://blog.example/posts/rye-slowly',
      excerpt: 'Rye Water & rye.',
      html: '<h2>Rye</h2><p>Water &amp; rye.</p>',
      plaintext: 'Rye\nWater & rye.',
      readingMinutes: 1,
      metaTitle: 'Rye, slowly',
      metaDescription: 'Rye Water & rye.',
      viewerCanRead: true,
      viewerCanEdit: false,
      picture: { url: '/assets/pictures/bread.svg', alt: 'A dark loaf' },
      authors: [{ id: bram.userId }, { id: goran.userId }],
      primaryAuthor: { id: bram.userId },
      tags: [{ name: 'Bread', postCount: 1 }],
      widgets: [{ __typename: 'EventWidget', caption: 'Come and bake', event: { id: eventId } }],
    })
    expect(await topics()).toEqual(['blog.tag.changed', 'blog.post.published'])
  })

  test('keeps its old addresses when it is renamed, unless another post takes them', async () => {
    const { id } = await published({ title: 'Oats' })
    const renamed = await change('updatePost', { id, version: 2, slug: 'oat-field' })
    expect(renamed.post).toMatchObject({ version: 3, slug: 'oat-field', title: 'Oats' })
    expect(await read('oats', anonymous, 'id slug')).toEqual({ id, slug: 'oat-field' })
    await change('updatePost', { id, version: 3, slug: 'from-oat-field' })
    expect(await read('oats', anonymous, 'slug')).toEqual({ slug: 'from-oat-field' })
    expect(await read('oat-field', anonymous, 'slug')).toEqual({ slug: 'from-oat-field' })
    const second = await published({ title: 'Oats' })
    expect(await read('oats', anonymous)).toMatchObject({ id: second.id })
    await change('updatePost', { id, version: 4, slug: 'oat-field' })
    expect(await read('oat-field', anonymous, 'id slug')).toEqual({ id, slug: 'oat-field' })
  })

  test('is refused with the field and the remedy', async () => {
    await change('createPost', { title: 'Salt' })
    await change('createPost', { title: 'Salt', slug: 'salt-2' })
    expect(await change('createPost', { title: 'Salt' })).toMatchObject({
      post: null,
      userErrors: [{ __typename: 'TakenError', path: ['input', 'slug'], suggestion: 'salt-3' }],
    })
    expect((await change('createPost', { title: '¿?' })).userErrors).toMatchObject([
      { path: ['input', 'slug'] },
    ])
    const { userErrors: errors } = await change('createPost', {
      title: ' ',
      slug: 'No good',
      authorIds: ['me'],
      widgets: [{ eventId: newId(), productId: newId() }],
    })
    expect(errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'input.title',
      'input.slug',
      'input.authorIds.0',
      'input.widgets.0',
    ])
    expect((await change('createPost', { title: 'x', picture: 'salt' })).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', 'pictureAlt'] },
    ])
    expect((await change('createPost', { title: 'x', tagIds: [newId()] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'tagIds'] },
    ])
    expect((await change('createPost', { title: 'x', authorIds: [] })).userErrors).toMatchObject([
      { path: ['input', 'authorIds'], message: 'A post has an author.' },
    ])
  })

  test('changes only from the version that was seen, and keeps what is left out', async () => {
    const { id } = await published({
      title: 'Butter',
      excerpt: 'Salted.',
      html: '<p>Churn.</p>',
      picture: 'butter',
      pictureAlt: 'Butter',
    })
    const first = await change('updatePost', {
      id,
      version: 2,
      title: 'Butter and salt',
      excerpt: null,
      picture: null,
    })
    expect(first.post).toMatchObject({ version: 3, title: 'Butter and salt' })
    expect(await read('butter', anonymous, 'title excerpt lead html picture { url }')).toEqual({
      title: 'Butter and salt',
      excerpt: 'Churn.',
      lead: null,
      html: '<p>Churn.</p>',
      picture: null,
    })
    expect((await change('updatePost', { id, version: 2, title: 'Cream' })).userErrors).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'version'], currentVersion: 3 },
    ])
    expect((await change('updatePost', { id: 'nonsense', version: 1 })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'id'] },
    ])
    expect(await topics()).toEqual(['blog.post.published', 'blog.post.updated'])
  })

  test('goes back to a draft, into the archive, and away', async () => {
    const { id } = await published({ title: 'Hay' }, bram, '2026-05-01T08:00:00Z')
    expect((await change('archivePost', { id, version: 2 })).post).toMatchObject({
      version: 3,
      status: 'ARCHIVED',
    })
    expect(await read('hay', anonymous)).toBeNull()
    expect((await change('publishPost', { id, version: 3 })).userErrors).toMatchObject([
      { code: 'VALIDATION' },
    ])
    expect((await change('unpublishPost', { id, version: 3 })).post).toMatchObject({
      version: 4,
      status: 'DRAFT',
    })
    expect((await change('unpublishPost', { id, version: 3 })).post.version).toBe(4)
    expect((await change('publishPost', { id, version: 4 })).post.publishedAt).toBe(
      '2026-05-01T08:00:00.000Z',
    )
    expect(await change('deletePost', { id, version: 5 })).toEqual({ deletedId: id, userErrors: [] })
    expect((await change('deletePost', { id, version: 5 })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect(await topics()).toEqual([
      'blog.post.published',
      'blog.post.unpublished',
      'blog.post.published',
      'blog.post.deleted',
    ])
  })

  test('says nothing to the world while it was never out', async () => {
    const { post } = await change('createPost', { title: 'Never' })
    await change('updatePost', { id: post.id, version: 1, title: 'Never ever' })
    await change('deletePost', { id: post.id, version: 2 })
    expect(await topics()).toEqual([])
  })

  test('is for its authors and for editors to change', async () => {
    const post = await published({ title: 'Mine' })
    const code = (answer: { errors: { extensions: { code: string } }[] }) => answer.errors[0]?.extensions.code
    expect(code(await change('createPost', { title: 'x' }, anonymous))).toBe('UNAUTHENTICATED')
    expect(code(await change('createPost', { title: 'x' }, hana))).toBe('FORBIDDEN')
    expect(code(await change('createPost', { title: 'x', authorIds: [goran.userId] }))).toBe('FORBIDDEN')
    expect(code(await change('createPost', { title: 'x', featured: true }))).toBe('FORBIDDEN')
    for (const verb of ['updatePost', 'publishPost', 'unpublishPost', 'archivePost', 'deletePost']) {
      const input = { id: post.id, version: post.version }
      expect(code(await change(verb, input, goran))).toBe('FORBIDDEN')
      expect(code(await change(verb, input, anonymous))).toBe('UNAUTHENTICATED')
    }
    const byEditor = await change(
      'updatePost',
      { id: post.id, version: 2, featured: true, authorIds: [goran.userId] },
      ada,
    )
    expect(byEditor.userErrors).toEqual([])
    expect(code(await change('updatePost', { id: post.id, version: 3 }, bram))).toBe('FORBIDDEN')
    expect(await read('mine', goran, 'viewerCanEdit')).toEqual({ viewerCanEdit: true })
    const hidden = (await change('createPost', { title: 'Hidden' }, goran)).post
    expect((await change('deletePost', { id: hidden.id, version: 1 })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
  })

  test('for members is announced to everybody and read by members; a private one is not announced', async () => {
    const post = await published({
      title: 'Accounts',
      visibility: 'MEMBERS',
      excerpt: 'The year.',
      html: '<p>42</p>',
    })
    const fields = 'excerpt html plaintext viewerCanRead'
    expect(await read('accounts', anonymous, fields)).toEqual({
      excerpt: 'The year.',
      html: null,
      plaintext: null,
      viewerCanRead: false,
    })
    expect(await read('accounts', hana, fields)).toMatchObject({ html: '<p>42</p>', viewerCanRead: true })
    await change('updatePost', { id: post.id, version: 2, visibility: 'PRIVATE' })
    expect(await read('accounts', hana)).toBeNull()
    expect(await read('accounts', bram)).toMatchObject({ title: 'Accounts' })
    expect(await list({})).toEqual([])
    expect(await list({ status: 'PUBLISHED' }, bram)).toEqual(['Accounts'])
  })
})

describe('the list of posts', () => {
  const page = `query ($filter: PostFilter, $sort: PostSort, $first: Int, $after: String, $last: Int, $before: String) {
    posts(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { value exact } } }`

  test('is read page by page in both directions, with its total, in general and under a tag', async () => {
    const bread = await tag('Bread')
    for (let day = 1; day <= 5; day++)
      await published(
        { title: `Day ${day}`, tagIds: day === 3 ? [] : [bread] },
        bram,
        `2026-05-0${day}T08:00:00Z`,
      )
    await change('createPost', { title: 'Draft', tagIds: [bread] })

    for (const [filter, expected] of [
      [null, ['Day 5', 'Day 4', 'Day 3', 'Day 2', 'Day 1']],
      [{ tag: 'bread' }, ['Day 5', 'Day 4', 'Day 2', 'Day 1']],
      [{ authorId: bram.userId }, ['Day 5', 'Day 4', 'Day 3', 'Day 2', 'Day 1']],
    ] as const) {
      const seen: string[] = []
      let pageInfo = { hasNextPage: true, hasPreviousPage: false, startCursor: '', endCursor: null }
      while (pageInfo.hasNextPage) {
        const { posts } = await ask(page, { filter, first: 2, after: pageInfo.endCursor })
        expect(posts.totalCount).toEqual({ value: expected.length, exact: true })
        seen.push(...titles(posts))
        pageInfo = posts.pageInfo
      }
      expect(seen).toEqual(expected)
      const back = (await ask(page, { filter, last: 2, before: pageInfo.startCursor })).posts
      expect(titles(back)).toEqual(expected.slice(expected.length % 2 ? 2 : 0, expected.length % 2 ? 4 : 2))
    }
    const { posts } = await ask(page, { sort: 'OLDEST', first: 3 })
    expect(titles(posts)).toEqual(['Day 1', 'Day 2', 'Day 3'])
  })

  test('finds words, whatever their accents and endings, where the post is out', async () => {
    await published({ title: 'Crème fraîche', html: '<p>Cultured overnight.</p>' })
    const jam = await published({
      title: 'Jam',
      excerpt: 'Damsons from the lane.',
      html: '<p>Boil hard.</p>',
    })
    await change('createPost', { title: 'Damson draft' })
    expect(await list({ search: 'creme' })).toEqual(['Crème fraîche'])
    expect(await list({ search: 'DAMSON' })).toEqual(['Jam'])
    expect(await list({ search: '"boiling hard"' })).toEqual(['Jam'])
    expect(await list({ search: 'damson -lane' })).toEqual([])
    expect(await list({ search: "('; drop" })).toEqual([])
    await change('updatePost', { id: jam.id, version: 2, html: '<p>Simmer.</p>', title: 'Damson jam' })
    expect(await list({ search: 'boil' })).toEqual([])
    expect(await list({ search: 'simmering jam' })).toEqual(['Damson jam'])
  })

  test('shows drafts and the archive to those who wrote them, and to editors', async () => {
    await change('createPost', { title: 'Of Bram' }, bram)
    await change('createPost', { title: 'Of Goran' }, goran, '2026-06-03T08:00:00Z')
    expect(await list({ status: 'DRAFT' })).toEqual([])
    expect(await list({ status: 'DRAFT' }, hana)).toEqual([])
    expect(await list({ status: 'DRAFT' }, bram)).toEqual(['Of Bram'])
    expect(await list({ status: 'DRAFT' }, ada)).toEqual(['Of Goran', 'Of Bram'])
  })

  test('costs the same number of statements for 2 posts as for 24', async () => {
    const tags = [await tag('Bread'), await tag('Milk')]
    const query = `{ posts(first: 24) { nodes { title excerpt html viewerCanEdit authors { id } tags { name }
      widgets { __typename ... on ShopWidget { shop { id } } } } totalCount { value } } }`
    const ofSize = async (size: number) => {
      for (let n = 0; n < size; n++)
        await published({ title: `Post ${newId()}`, tagIds: tags, widgets: [{ shopId: newId() }] })
      const { result, count } = await countQueries(database.knex, () => ask(query))
      return { size: result.posts.nodes.length, count }
    }
    expect(await ofSize(2)).toEqual({ size: 2, count: 5 })
    expect(await ofSize(22)).toEqual({ size: 24, count: 5 })
  })
})

describe('numbers and lists of posts', () => {
  const query = `query ($r: [_Any!]!) { tag(slug: "bread") { postCount posts { nodes { title } totalCount { value } } }
    posts { totalCount { value } }
    _entities(representations: $r) { ... on User { id posts { nodes { title } totalCount { value } } drafts { nodes { title } } } } }`
  const numbers = async (viewer: Viewer = anonymous) => {
    const r = [bram, goran].map(({ userId: id }) => ({ __typename: 'User', id }))
    const { tag, posts, _entities } = await ask(query, { r }, viewer)
    const of = (user: { posts: { totalCount: { value: number } } }) => user.posts.totalCount.value
    return {
      tag: [tag.postCount, tag.posts.totalCount.value, tag.posts.nodes.length],
      all: posts.totalCount.value,
      bram: of(_entities[0]),
      goran: of(_entities[1]),
      drafts: _entities.map(
        (user: { drafts: { nodes: unknown[] } | null }) => user.drafts?.nodes.length ?? null,
      ),
    }
  }

  test('follow every change', async () => {
    const bread = await tag('Bread')
    const both = await published({ title: 'Both', tagIds: [bread], authorIds: [bram.userId, goran.userId] })
    const one = await published({ title: 'One', tagIds: [bread] })
    await change('createPost', { title: 'Draft', tagIds: [bread] })
    expect(await numbers()).toEqual({ tag: [2, 2, 2], all: 2, bram: 2, goran: 1, drafts: [null, null] })
    expect((await numbers(bram)).drafts).toEqual([1, null])
    expect((await numbers(ada)).drafts).toEqual([1, 0])

    await change('updatePost', { id: one.id, version: 2, visibility: 'PRIVATE' })
    expect(await numbers()).toMatchObject({ tag: [1, 1, 1], all: 1, bram: 1, goran: 1 })
    await change('updatePost', { id: one.id, version: 3, visibility: 'PUBLIC', tagIds: [] })
    expect(await numbers()).toMatchObject({ tag: [1, 1, 1], all: 2, bram: 2, goran: 1 })
    await change('updatePost', { id: both.id, version: 2, authorIds: [goran.userId] }, goran)
    expect(await numbers()).toMatchObject({ bram: 1, goran: 1 })
    await change('deletePost', { id: both.id, version: 3 }, goran)
    expect(await numbers()).toMatchObject({ tag: [0, 0, 0], all: 1, bram: 1, goran: 0 })
  })

  test('lose a tag that is deleted', async () => {
    const [bread, milk] = [await tag('Bread'), await tag('Milk')]
    const post = await published({ title: 'Both', tagIds: [bread, milk] })
    const remove =
      'mutation ($input: DeleteTagInput!) { deleteTag(input: $input) { deletedId userErrors { code } } }'
    expect((await ask(remove, { input: { id: bread, version: 2 } }, ada)).deleteTag.userErrors).toEqual([
      { code: 'CONFLICT' },
    ])
    expect(await read('both', anonymous, 'tags { name }')).toEqual({
      tags: [{ name: 'Bread' }, { name: 'Milk' }],
    })
    expect((await ask(remove, { input: { id: bread, version: 1 } }, ada)).deleteTag.deletedId).toBe(bread)
    expect(await read('both', anonymous, 'tags { name postCount }')).toEqual({
      tags: [{ name: 'Milk', postCount: 1 }],
    })
    expect((await change('updatePost', { id: post.id, version: 2, title: 'One' })).userErrors).toEqual([])
  })

  test('of many authors and tags come in one statement each', async () => {
    await published({ title: 'Both', authorIds: [bram.userId, goran.userId] })
    const r = [bram, goran, hana].map(({ userId: id }) => ({ __typename: 'User', id }))
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { posts(first: 2) { nodes { title } } } } }'
    const { result, count } = await countQueries(database.knex, () => ask(query, { r }))
    expect(result._entities.map(({ posts }: { posts: { nodes: unknown[] } }) => posts.nodes.length)).toEqual([
      1, 1, 0,
    ])
    expect(count).toBe(1)
  })
})
