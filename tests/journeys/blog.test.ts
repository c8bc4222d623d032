import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, jest, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor } from '../world/Visitor.ts'

jest.setTimeout(30_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web)
const journal = (path = '/') => new URL(path, world.config.sites.blog.publicUrl)
const slugsOf = (html: string) => [
  ...new Set([...html.matchAll(/href="\/posts\/([a-z0-9-]+)"/g)].map(([, slug]) => slug)),
]

/** Pages are cached, and purged by events: looks again until the page says what it should. */
async function eventually(look: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await look()) return true
    await pause(100)
  }
  return false
}

describe('in the journal', () => {
  test('a visitor goes from the home to a post, its author, a product beside it, and its subject', async () => {
    const { open, follow } = visitor()
    const home = await open(journal())
    expect(home.status).toBe(200)
    const post = await follow(home, 'From oat field to bottle')
    expect(post.title).toContain('From oat field to bottle')
    expect(post.text).toContain('Why it settles')
    expect(post.text).toContain('Emre Yıldız, Ada Okafor')
    expect(post.html).toContain('application/ld+json')
    const bottle = await follow(post, world.products.oatMilk.title)
    expect(bottle.url.hostname).toBe(new URL(world.config.sites.market.publicUrl).hostname)
    expect(bottle.text).toContain('Oat milk')
    const author = await follow(post, 'Emre Yıldız')
    expect(author.status).toBe(200)
    const subject = await follow(post, 'At the mill')
    expect(subject.text).toContain('2 posts')
    expect(slugsOf(subject.html)).toEqual(['from-oat-field-to-bottle', 'the-wheel-turns-again'])
  })

  test('a visitor finds a post by a word in its text, whatever the word’s ending', async () => {
    const { open, send } = visitor()
    const all = await open(journal('/posts'))
    expect(all.text).toContain('15 posts')
    const found = await send(all, 'Find posts', { search: 'wassailing' })
    expect(slugsOf(found.html)).toEqual(['shouting-at-trees'])
    const baking = await send(all, 'Find posts', { tag: 'baking', sort: 'OLDEST' })
    expect(slugsOf(baking.html)).toEqual([
      'dough-that-waits',
      'what-a-loaf-costs',
      'leek-oat-and-cheddar-crumble',
    ])
    const nothing = await send(all, 'Find posts', { search: 'submarine' })
    expect(nothing.status).toBe(200)
    expect(nothing.text).toContain('Nothing to read here')
  })

  test('a visitor pages through all posts and meets each of them once', async () => {
    const { open, follow } = visitor()
    let page = await open(journal('/posts'))
    const first = slugsOf(page.html)
    page = await follow(page, 'Onward →')
    const second = slugsOf(page.html)
    expect(new Set([...first, ...second]).size).toBe(15)
    expect(first.length + second.length).toBe(15)
    expect(slugsOf((await follow(page, '← Back')).html)).toEqual(first)
  })

  test('what is for members is announced to strangers, and not shown', async () => {
    const { open } = visitor()
    const post = await open(journal('/posts/the-spring-meeting-in-short'))
    expect(post.status).toBe(200)
    expect(post.text).toContain('Sixty-three members')
    expect(post.text).toContain('for members of the cooperative')
    expect(post.text).not.toContain('£312,400')
  })

  test('the pages at the foot of every site are there', async () => {
    const { open, follow } = visitor()
    const home = await open(journal())
    for (const label of [
      'About Rose Ash',
      'Join',
      'How ordering works',
      'Visit and write',
      'Accessibility',
      'Privacy',
    ]) {
      const page = await follow(home, label)
      expect([label, page.status]).toEqual([label, 200])
    }
    expect((await follow(home, 'Privacy')).url.pathname).toBe('/privacy')
  })

  test('what is not there is said so', async () => {
    const { open } = visitor()
    for (const path of ['/posts/no-such-post', '/tags/no-such-tag', '/no-such-page'])
      expect((await open(journal(path))).status).toBe(404)
  })
})

describe('what an editor does', () => {
  const write = async (mutation: string, input: object) => {
    const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const query = `mutation ($input: ${name}) { ${mutation}(input: $input) { post { id version slug } userErrors { message } } }`
    const { data, errors } = await world.ask(query, { as: world.members.ada, variables: { input } })
    expect(errors).toBeUndefined()
    const answer = data?.[mutation] as {
      post: { id: string; version: number; slug: string }
      userErrors: unknown[]
    }
    expect(answer.userErrors).toEqual([])
    return answer.post
  }

  test('is read at once: a post comes out, is renamed, and goes', async () => {
    const { open } = visitor()
    const listed = async () => (await open(journal('/posts'))).text.includes('Snow on the weir')
    expect(await listed()).toBe(false)
    const html = '<p>It came in the night, and <a href="javascript:alert(1)">nobody</a> heard it.</p>'
    const draft = await write('createPost', { title: 'Snow on the weir', html })
    expect((await open(journal('/posts/snow-on-the-weir'))).status).toBe(404)

    const out = await write('publishPost', { id: draft.id, version: draft.version })
    expect(await eventually(listed)).toBe(true)
    const post = await open(journal('/posts/snow-on-the-weir'))
    expect(post.text).toContain('It came in the night, and nobody heard it.')
    expect(post.html).not.toContain('javascript:')

    const renamed = await write('updatePost', { id: out.id, version: out.version, slug: 'snow' })
    const moved = async () => (await open(journal('/posts/snow-on-the-weir'))).url.pathname === '/posts/snow'
    expect(await eventually(moved)).toBe(true)

    await write('archivePost', { id: renamed.id, version: renamed.version })
    expect(await eventually(async () => !(await listed()))).toBe(true)
    expect(await eventually(async () => (await open(journal('/posts/snow'))).status === 404)).toBe(true)
  })
})
