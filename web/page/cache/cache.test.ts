import { describe, expect, test } from '@jest/globals'
import { createCache } from '@rose-ash/cache'
import type { DomainEvent } from '@rose-ash/contracts'
import { createHoles, fill } from './holes.ts'
import { createRecall } from './recall.ts'
import { tagsOfEvent } from './tagsOfEvent.ts'

describe('the holes of a page', () => {
  const holes = createHoles('secret')

  test('are filled for each visitor, wherever they stand', () => {
    const page = holes.pierce(
      `<b>${holes.marker('mini-cart')}</b><i x="${holes.marker('token')}">${holes.marker('mini-cart')}</i>`,
    )
    expect(fill(page, (name) => name.toUpperCase())).toBe('<b>MINI-CART</b><i x="TOKEN">MINI-CART</i>')
  })

  test('cannot be dug by what people write', () => {
    const forged = createHoles('guess').marker('token')
    expect(holes.pierce(`<p>hole.0.token. ${forged}</p>`).holes).toEqual([])
  })

  test('may be within a URL', () => {
    const page = holes.pierce(`<a href="/login?to=${encodeURIComponent(holes.marker('place'))}">`)
    expect(fill(page, () => '%2Fposts')).toBe('<a href="/login?to=%2Fposts">')
  })

  test('a page without holes stays as it is', () => {
    expect(fill(holes.pierce('<p>hello</p>'), () => '')).toBe('<p>hello</p>')
  })
})

const event = (topic: string, aggregateType: string, payload: object) =>
  ({ id: 'e', topic, aggregateType, aggregateId: 'a1', occurredAt: '', payload }) as unknown as DomainEvent

describe('what an event makes stale', () => {
  test('is the entity, what it names, and lists of its kind', () => {
    const published = event('blog.post.published', 'Post', {
      postId: 'a1',
      actorUserId: 'u1',
      visibility: 'public',
    })
    expect(tagsOfEvent(published)).toEqual(['a1', 'Post'])
  })

  test('leaves lists alone when nothing entered or left them', () => {
    const price = event('market.price.changed', 'ProductVariant', { variantId: 'v1', productId: 'p1' })
    expect(tagsOfEvent(price)).toEqual(['a1', 'v1', 'p1'])
  })
})

describe('what is recalled', () => {
  const setUp = (edition = () => '') => {
    const cache = createCache({ url: null, namespace: 't', maxEntries: 100 })
    const recall = createRecall(cache, edition)
    let made = 0
    const ask = (options: { tags?: string[]; isWorthKeeping?: boolean } = {}) =>
      recall('page', { ttlMs: 1000, staleMs: 0 }, async () => ({
        value: ++made,
        tags: new Set(options.tags ?? []),
        isWorthKeeping: options.isWorthKeeping ?? true,
      }))
    return { cache, ask }
  }

  test('is made once, also for those who ask at the same time', async () => {
    const { ask } = setUp()
    const answers = await Promise.all([ask(), ask(), ask()])
    expect([...answers, await ask()].map(({ value }) => value)).toEqual([1, 1, 1, 1])
  })

  test('is made anew when one of its tags is invalidated', async () => {
    const { cache, ask } = setUp()
    await ask({ tags: ['a1'] })
    await cache.invalidate(['other'])
    expect((await ask({ tags: ['a1'] })).value).toBe(1)
    await cache.invalidate(['a1'])
    expect((await ask()).value).toBe(2)
  })

  test('is forgotten when it is not worth keeping', async () => {
    const { ask } = setUp()
    await ask({ isWorthKeeping: false })
    expect((await ask()).value).toBe(2)
  })

  test('is not shared between editions of the templates', async () => {
    let edition = 1
    const { ask } = setUp(() => `${edition} `)
    await ask()
    edition = 2
    expect((await ask()).value).toBe(2)
  })
})
