import { describe, expect, test } from '@jest/globals'
import { createCache } from '@rose-ash/cache'
import { createRecall } from '../cache/recall.ts'
import { type MemberSession, stranger, type Visitor } from '../Visit.ts'
import { createFragments, type MakeFragment } from './createFragments.ts'
import { fragmentKind } from './fragmentTypes.ts'
import { IncompleteFragment } from './IncompleteFragment.ts'
import { markCurrent } from './markCurrent.ts'
import { viewerClass } from './viewerClass.ts'

const setUp = (make: MakeFragment, ttlSeconds = 30) => {
  const failures: unknown[] = []
  const cache = createCache({ url: null, namespace: 't', maxEntries: 100 })
  const fragments = createFragments({
    config: { fragments: { ttlSeconds, deadlineMs: 60 } },
    recall: createRecall(cache, () => ''),
    make,
    onFailure: (error) => failures.push(error),
  })
  const ask = (visitor: Visitor = stranger, type: 'nav' | 'mini-cart' = 'mini-cart', site = 'BLOG') =>
    fragments({ type, parameters: { site, stray: 'x' }, visitor, requestId: 'r' })
  return { ask, failures, cache }
}

const made = (value: string) => ({ value, tags: new Set<string>(), isWorthKeeping: true })
const bearer = (cartToken: string): Visitor => ({ cartToken, session: null })
const member = (name: string, ...roles: string[]): MemberSession => ({
  userId: `id of ${name}`,
  handle: name,
  name,
  roles,
  accessToken: `token of ${name}`,
})

describe('a fragment', () => {
  test('is made once for all who ask at the same time, and kept', async () => {
    let count = 0
    const { ask } = setUp(async () => made(String(++count)))
    await Promise.all([ask(), ask(), ask()])
    expect((await ask()).value).toBe('1')
  })

  test('of one cart is not shown to the bearer of another', async () => {
    const { ask } = setUp(async ({ visitor }) => made(visitor.cartToken ?? 'none'))
    expect((await ask(bearer('first'))).value).toBe('first')
    expect((await ask(bearer('second'))).value).toBe('second')
    expect((await ask()).value).toBe('none')
    expect((await ask(bearer('first'))).value).toBe('first')
  })

  test('that all see alike is shared, and differs by its own parameters only', async () => {
    const asked: string[] = []
    const { ask } = setUp(async ({ parameters }) => made(String(asked.push(parameters.site ?? ''))))
    await ask(bearer('first'), 'nav', 'BLOG')
    await ask(stranger, 'nav', 'BLOG')
    await ask(stranger, 'nav', 'MARKET')
    expect(asked).toEqual(['BLOG', 'MARKET'])
  })

  test('that is late is left out, and is there for the next page', async () => {
    const { ask, failures } = setUp(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      return made('at last')
    })
    const started = performance.now()
    expect(await ask()).toMatchObject({ value: '', isComplete: false })
    expect(performance.now() - started).toBeLessThan(450)
    expect(failures).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await ask()).toMatchObject({ value: 'at last', isComplete: true })
  })

  test('that cannot be made shows what it was before, or nothing', async () => {
    let isAway = false
    const { ask, failures, cache } = setUp(async () => {
      if (isAway) throw new Error('The cart is away.')
      return made('before')
    }, 0.02)
    await ask()
    isAway = true
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect((await ask()).value).toBe('before')
    expect(failures).toEqual([])
    await cache.delete('fragment mini-cart? stranger')
    expect(await ask()).toMatchObject({ value: '', isComplete: false })
    expect(failures).toHaveLength(1)
  })
})

describe('a fragment that is not whole', () => {
  test('shows the little there is, unless it was whole before', async () => {
    let isWhole = false
    const { ask } = setUp(async () => {
      if (isWhole) return made('whole')
      throw new IncompleteFragment('The cart is away.', 'little')
    }, 0.02)
    expect(await ask()).toMatchObject({ value: 'little', isComplete: false })
    isWhole = true
    expect(await ask()).toMatchObject({ value: 'whole', isComplete: true })
    isWhole = false
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect((await ask()).value).toBe('whole')
  })

  test('never learns what it does not depend on', async () => {
    const seen: Visitor[] = []
    const { ask } = setUp(async ({ visitor }) => {
      seen.push(visitor)
      return made('')
    })
    await ask({ cartToken: 'token', session: member('ada') }, 'nav')
    await ask({ cartToken: 'token', session: null, orderKey: 'key' }, 'mini-cart')
    expect(seen).toEqual([
      { cartToken: null, session: member('ada') },
      { cartToken: 'token', session: null },
    ])
  })
})

test('the class of a viewer never contains a cart token', () => {
  const kind = fragmentKind('mini-cart')
  const token = 'secret-token'
  expect(viewerClass(kind, bearer(token))).not.toContain(token)
  expect(viewerClass(kind, bearer(token))).not.toBe(viewerClass(kind, bearer('other')))
  const ada = { cartToken: token, session: member('ada') }
  expect(viewerClass(fragmentKind('mini-cart'), ada)).not.toContain(token)
  expect(viewerClass(fragmentKind('nav'), ada)).toBe('members')
  expect(viewerClass(fragmentKind('upcoming-events'), ada)).toBe('anybody')
})

test('the class of a viewer is the member with their roles, whatever their token of the moment', () => {
  const classOf = (session: MemberSession) =>
    viewerClass(fragmentKind('account-corner'), { cartToken: null, session })
  expect(classOf(member('ada'))).not.toBe(classOf(member('bram')))
  expect(classOf(member('ada', 'member'))).not.toBe(classOf(member('ada', 'member', 'admin')))
  expect(classOf({ ...member('ada'), accessToken: 'next' })).toBe(classOf(member('ada')))
})

describe('the navigation', () => {
  const nav = '<a href="/">Home</a><a href="/posts">Posts</a><a href="/posts/archive">Archive</a>'
  test.each([
    ['/posts', '<a href="/posts" aria-current="page">'],
    ['/posts/frost', '<a href="/posts" aria-current="true">'],
    ['/posts/archive', '<a href="/posts/archive" aria-current="page">'],
  ])('marks where %s is', (path, link) => {
    const marked = markCurrent(nav, path)
    expect(marked).toContain(link)
    expect(marked.match(/aria-current/g)).toHaveLength(1)
  })

  test('marks nothing for a page that it does not lead to', () => {
    expect(markCurrent(nav, '/postscript')).toBe(nav)
  })
})
