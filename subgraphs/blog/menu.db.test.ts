import { describe, expect, test } from '@jest/globals'
import { anonymous, newId, type Viewer } from '@rose-ash/domain'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { askBlog } from './askBlog.ts'

const database = useDatabase()

const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'editor'] }
const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member', 'author'] }

const ask = (query: string, variables = {}, viewer: Viewer = ada) =>
  askBlog(database.knex, viewer, query, variables)

const save = async (input: object, viewer: Viewer = ada) => {
  const query = `mutation ($input: SaveMenuInput!) { saveMenu(input: $input) {
    menu { id version site slot title } userErrors { code message path ... on ConflictError { currentVersion } } } }`
  const answer = await ask(
    query,
    { input: { site: 'BLOG', slot: 'HEADER', title: 'Blog', items: [], ...input } },
    viewer,
  )
  return answer.errors ? answer : answer.saveMenu
}

const page = async (title: string, publish = true) => {
  const created = 'mutation ($input: CreatePageInput!) { createPage(input: $input) { page { id } } }'
  const published = 'mutation ($input: PublishPageInput!) { publishPage(input: $input) { page { id } } }'
  const { id } = (await ask(created, { input: { title } })).createPage.page
  if (publish) await ask(published, { input: { id, version: 1 } })
  return id as string
}

const items = async (viewer: Viewer = anonymous) => {
  const query = `{ menu(site: BLOG, slot: HEADER) { items { label url newTab page { title } children { label url children { label } } } } }`
  return (await ask(query, {}, viewer)).menu.items
}

describe('a menu', () => {
  test('leads to pages, tags, sites and addresses, as a tree', async () => {
    const pageId = await page('About us')
    const { menu, userErrors } = await save({
      items: [
        {
          label: 'About',
          pageId,
          children: [{ label: 'Market', site: 'MARKET', children: [{ label: 'Deep', url: '/deep' }] }],
        },
        { label: 'Bread', site: 'MARKET', path: '/categories/bread', newTab: true },
        { label: 'Write', url: 'mailto:hello@rose-ash.example' },
      ],
    })
    expect(userErrors).toEqual([])
    expect(menu).toMatchObject({ version: 1, site: 'BLOG', slot: 'HEADER' })
    expect(await items()).toEqual([
      {
        label: 'About',
        url: 'https://blog.example/about-us',
        newTab: false,
        page: { title: 'About us' },
        children: [{ label: 'Market', url: 'https://market.example/', children: [{ label: 'Deep' }] }],
      },
      {
        label: 'Bread',
        url: 'https://market.example/categories/bread',
        newTab: true,
        page: null,
        children: [],
      },
      { label: 'Write', url: 'mailto:hello@rose-ash.example', newTab: false, page: null, children: [] },
    ])
    const all = await ask('{ menus(site: BLOG) { slot } none: menus(site: CART) { id } }')
    expect(all).toEqual({ menus: [{ slot: 'HEADER' }], none: [] })
  })

  test('shows to each viewer what is for them, whatever their roles, with all below it', async () => {
    const draft = await page('Draft', false)
    await save({
      items: [
        { label: 'Draft', pageId: draft, children: [{ label: 'Below', url: '/below' }] },
        { label: 'Join', url: '/join', audience: 'VISITORS' },
        { label: 'Accounts', url: '/accounts', audience: 'MEMBERS' },
      ],
    })
    const labels = async (viewer: Viewer) =>
      (await items(viewer)).map(({ label }: { label: string }) => label)
    expect(await labels(anonymous)).toEqual(['Join'])
    expect(await labels(hana)).toEqual(['Accounts'])
    expect(await labels(ada)).toEqual(['Accounts'])
  })

  test('is whole for editors, who save it whole', async () => {
    const draft = await page('Draft', false)
    await save({
      items: [
        { label: 'Draft', pageId: draft, children: [{ label: 'Below', url: '/below' }] },
        { label: 'Join', url: '/join', audience: 'VISITORS' },
      ],
    })
    const all = async (viewer: Viewer) => {
      const query = '{ menu(site: BLOG, slot: HEADER) { allItems { label audience children { label } } } }'
      return (await ask(query, {}, viewer)).menu.allItems
    }
    expect(await all(ada)).toEqual([
      { label: 'Draft', audience: 'EVERYBODY', children: [{ label: 'Below' }] },
      { label: 'Join', audience: 'VISITORS', children: [] },
    ])
    for (const viewer of [anonymous, hana]) expect(await all(viewer)).toBeNull()
  })

  test('is replaced from the version that was seen, and removed', async () => {
    const { menu } = await save({ items: [{ label: 'One', url: '/one' }] })
    expect((await save({})).userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 1 }])
    expect((await save({ version: 7 })).userErrors).toMatchObject([{ code: 'CONFLICT' }])
    const second = await save({ version: 1, title: 'Where to', items: [{ label: 'Two', url: '/two' }] })
    expect(second.menu).toMatchObject({ id: menu.id, version: 2, title: 'Where to' })
    expect(await items()).toMatchObject([{ label: 'Two' }])
    const remove =
      'mutation ($input: DeleteMenuInput!) { deleteMenu(input: $input) { deletedId userErrors { code } } }'
    expect((await ask(remove, { input: { id: menu.id, version: 1 } })).deleteMenu.userErrors).toEqual([
      { code: 'CONFLICT' },
    ])
    expect((await ask(remove, { input: { id: menu.id, version: 2 } })).deleteMenu.deletedId).toBe(menu.id)
    expect((await save({ version: 2 })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'version'] },
    ])
    expect(
      await database.knex('blog.outbox').where('topic', 'blog.menu.changed').pluck('aggregateId'),
    ).toEqual(Array(3).fill(menu.id))
  })

  test.each([
    [{ label: 'x', url: 'javascript:steal()' }, 'input.items.0.url'],
    [{ label: 'x', url: '//elsewhere.example' }, 'input.items.0.url'],
    [{ label: 'x' }, 'input.items.0.url'],
    [{ label: 'x', url: '/x', site: 'BLOG' }, 'input.items.0.url'],
    [{ label: 'x', url: '/x', path: '/y' }, 'input.items.0.path'],
    [{ label: ' ', url: '/x' }, 'input.items.0.label'],
    [
      { label: 'x', url: '/x', children: [{ label: 'x', url: '/x', children: [{ label: 'x', url: 'x' }] }] },
      'input.items.0.children.0.children.0.url',
    ],
    [
      {
        label: 'x',
        url: '/x',
        children: [
          {
            label: 'x',
            url: '/x',
            children: [{ label: 'x', url: '/x', children: [{ label: 'x', url: '/x' }] }],
          },
        ],
      },
      'input.items',
    ],
  ])('with the item %j is refused', async (item, path) => {
    const { userErrors } = await save({ items: [item] })
    expect(userErrors.map((error: { path: string[] }) => error.path.join('.'))).toEqual([path])
  })

  test('is at most 60 items long and leads to what exists', async () => {
    const link = { label: 'x', url: '/x' }
    expect((await save({ items: Array(61).fill(link) })).userErrors).toMatchObject([
      { path: ['input', 'items'] },
    ])
    expect((await save({ items: Array(60).fill(link) })).userErrors).toEqual([])
    expect((await save({ version: 1, items: [{ label: 'x', tagId: newId() }] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: 'One of these tags does not exist.' },
    ])
    expect((await items()).length).toBe(60)
  })

  test('is for editors to save', async () => {
    expect((await save({}, hana)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await save({}, anonymous)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })

  test('costs two statements, whatever it holds', async () => {
    const pageIds = [await page('One'), await page('Two'), await page('Three')]
    await save({ items: pageIds.map((pageId) => ({ label: 'Page', pageId })) })
    const query = '{ menus(site: BLOG) { items { label url children { label url } } } }'
    expect((await countQueries(database.knex, () => ask(query, {}, anonymous))).count).toBe(2)
  })
})
