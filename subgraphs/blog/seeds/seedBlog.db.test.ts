import { expect, test } from '@jest/globals'
import { anonymous, fixedClock, type Viewer } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../seeds/cast.ts'
import { askBlog, testRegistry, testSites } from '../askBlog.ts'
import { scaleBlog } from './scaleBlog.ts'
import { seedBlog } from './seedBlog.ts'

const database = useDatabase()

const { id, handle, roles } = cast.members.ada
const ada: Viewer = { userId: id, handle, roles }
const clock = fixedClock('2027-03-01T12:00:00Z')

test('the seeds are sown once, and read as they should', async () => {
  const blog = { knex: database.knex, clock, viewer: ada, sites: testSites, registry: testRegistry() }
  await seedBlog(blog)
  const events = await database.knex('blog.outbox').count().first()
  await seedBlog(blog)
  expect(await database.knex('blog.outbox').count().first()).toEqual(events)

  const { posts, tags, menus, pages } = await askBlog(
    database.knex,
    anonymous,
    `{ posts(first: 50) { nodes { title publishedAt plaintext viewerCanRead excerpt authors { id } tags { slug } picture { alt }
         widgets { __typename } } totalCount { value } }
       tags(first: 50) { nodes { slug postCount } } pages { nodes { slug } }
       menus(site: MARKET) { slot items { label url } } }`,
  )
  expect(posts.nodes.length).toBeGreaterThanOrEqual(12)
  expect(posts.totalCount.value).toBe(posts.nodes.length)
  for (const post of posts.nodes) {
    expect(new Date(post.publishedAt).getTime()).toBeLessThanOrEqual(clock.now().getTime())
    if (post.viewerCanRead) expect(post.plaintext.split(/\s+/).length).toBeGreaterThan(300)
    for (const part of [post.authors, post.tags, post.widgets]) expect(part).not.toEqual([])
  }
  for (const tag of tags.nodes) expect(tag.postCount).toBeGreaterThan(0)
  expect(pages.nodes.length).toBeGreaterThanOrEqual(4)
  expect(menus.map(({ slot }: { slot: string }) => slot)).toEqual(['FOOTER', 'HEADER'])
  expect(menus[0].items).toContainEqual({ label: 'Privacy', url: 'https://blog.example/privacy' })
})

test('a generated world lies behind the seeds, and its numbers are right', async () => {
  const blog = { knex: database.knex, clock, viewer: ada, sites: testSites, registry: testRegistry() }
  await seedBlog(blog)
  await scaleBlog(blog, 30, () => {})
  await scaleBlog(blog, 5, () => {})
  const query = `{ posts(first: 1) { nodes { slug } totalCount { value } }
    found: posts(filter: { search: "hedge lane", tag: "baking" }, first: 1) { nodes { slug } }
    tag(slug: "baking") { postCount posts(first: 100) { nodes { slug } } } }`
  const { posts, found, tag } = await askBlog(database.knex, anonymous, query)
  expect(posts.nodes[0].slug).not.toMatch(/^generated/)
  expect(posts.totalCount.value).toBe(35 + 15)
  expect(found.nodes[0].slug).toMatch(/^generated/)
  expect(tag.posts.nodes.length).toBe(tag.postCount)
})
