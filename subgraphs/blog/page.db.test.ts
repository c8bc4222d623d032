import { describe, expect, test } from '@jest/globals'
import { anonymous, newId, type Viewer } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { askBlog } from './askBlog.ts'

const database = useDatabase()

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'editor'] }
const bram: Viewer = { userId: newId(), handle: 'bram', roles: ['member', 'author'] }

const ask = (query: string, variables = {}, viewer: Viewer = ada) =>
  askBlog(database.knex, viewer, query, variables)

const change = async (verb: string, input: object, viewer: Viewer = ada) => {
  const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`
  const result = verb === 'deletePage' ? 'deletedId' : 'page { id version title slug status }'
  const errors =
    'userErrors { code path ... on ConflictError { currentVersion } ... on TakenError { suggestion } }'
  const answer = await ask(
    `mutation ($input: ${name}) { ${verb}(input: $input) { ${result} ${errors} } }`,
    { input },
    viewer,
  )
  return answer.errors ? answer : answer[verb]
}

const read = async (slug: string, viewer: Viewer = anonymous, fields = 'id slug') =>
  (await ask(`query ($slug: String) { page(slug: $slug) { ${fields} } }`, { slug }, viewer)).page

const titles = async (viewer: Viewer) =>
  (await ask('{ pages { nodes { title } } }', {}, viewer)).pages.nodes.map(
    ({ title }: { title: string }) => title,
  )

describe('a page', () => {
  test('is a draft first, comes out, is renamed, withdrawn and deleted', async () => {
    const { page } = await change('createPage', { title: 'About us', html: '<p onclick="x()">Hello.</p>' })
    expect(page).toMatchObject({ version: 1, slug: 'about-us', status: 'DRAFT' })
    expect(await read('about-us')).toBeNull()
    expect(await titles(anonymous)).toEqual([])
    expect(await titles(ada)).toEqual(['About us'])

    const { id } = page
    expect((await change('publishPage', { id, version: 1 })).page).toMatchObject({
      version: 2,
      status: 'PUBLISHED',
    })
    expect((await change('publishPage', { id, version: 1 })).page.version).toBe(2)
    expect(await read('about-us', anonymous, 'html excerpt url metaTitle viewerCanEdit')).toEqual({
      html: '<p>Hello.</p>',
      excerpt: 'Hello.',
      url: 'https://blog.example/about-us',
      metaTitle: 'About us',
      viewerCanEdit: false,
    })
    expect(
      (await change('updatePage', { id, version: 2, slug: 'about', html: '<p>Hi.</p>' })).page.version,
    ).toBe(3)
    expect(await read('about-us')).toEqual({ id, slug: 'about' })
    expect((await change('updatePage', { id, version: 2, title: 'x' })).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 3 },
    ])
    expect((await change('unpublishPage', { id, version: 3 })).page.status).toBe('DRAFT')
    expect(await read('about')).toBeNull()
    expect(await change('deletePage', { id, version: 4 })).toEqual({ deletedId: id, userErrors: [] })
    expect((await change('updatePage', { id, version: 4 })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect(await database.knex('blog.outbox').orderBy('id').pluck('topic')).toEqual([
      'blog.page.published',
      'blog.page.updated',
      'blog.page.unpublished',
      'blog.page.deleted',
    ])
  })

  test('for members is read by members', async () => {
    const { page } = await change('createPage', {
      title: 'Rules',
      visibility: 'MEMBERS',
      excerpt: 'Ours.',
      html: '<p>1</p>',
    })
    await change('publishPage', { id: page.id, version: 1 })
    expect(await read('rules', anonymous, 'excerpt html viewerCanRead')).toEqual({
      excerpt: 'Ours.',
      html: null,
      viewerCanRead: false,
    })
    expect(await read('rules', bram, 'html viewerCanRead')).toEqual({ html: '<p>1</p>', viewerCanRead: true })
  })

  test('is refused with the field and the remedy', async () => {
    await change('createPage', { title: 'Rules' })
    expect((await change('createPage', { title: 'Rules' })).userErrors).toEqual([
      { code: 'TAKEN', path: ['input', 'slug'], suggestion: 'rules-2' },
    ])
    expect((await change('createPage', { title: '', pictureAlt: 'Hall' })).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', 'title'] },
    ])
    expect((await change('createPage', { title: 'Posts', slug: 'posts' })).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', 'slug'] },
    ])
    expect((await change('createPage', { title: 'Tags' })).userErrors).toMatchObject([
      { path: ['input', 'slug'] },
    ])
    expect((await change('createPage', { title: 'x', pictureAlt: 'Hall' })).userErrors).toMatchObject([
      { code: 'VALIDATION', path: ['input', 'pictureAlt'] },
    ])
  })

  test('is for editors to change', async () => {
    for (const verb of ['createPage', 'updatePage', 'publishPage', 'unpublishPage', 'deletePage']) {
      const input = verb === 'createPage' ? { title: 'x' } : { id: newId(), version: 1 }
      expect((await change(verb, input, bram)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
      expect((await change(verb, input, anonymous)).errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ])
    }
  })
})
