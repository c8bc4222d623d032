import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createRegistry, MediaPort, type PortProvider } from '@rose-ash/contracts'
import { type Clock, newId, type Viewer } from '@rose-ash/domain'
import { installQueue } from '@rose-ash/jobs'
import { type ShopSite, type SiteProduct, shopSite, siteProducts } from '@rose-ash/sandbox'
import { createLogger } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { addPicture } from '../domain/picture/addPicture.ts'
import { removePicture } from '../domain/picture/removePicture.ts'
import { updatePicture } from '../domain/picture/updatePicture.ts'
import { createShop } from '../domain/shop/createShop.ts'
import { problemsBySource } from '../loaders/problemsBySource.ts'
import { ScrapeSource } from '../models/ScrapeSource.ts'
import { must } from './applying/NotApplied.ts'
import { approveScrapeItem } from './review/approveScrapeItem.ts'
import type { Around } from './running/Around.ts'
import { bringPictures } from './running/bringPictures.ts'
import { runScrape } from './running/runScrape.ts'
import { startDueScrapes } from './running/startDueScrapes.ts'
import { startRun } from './running/startRun.ts'
import { withHostLock } from './running/withHostLock.ts'
import { createScrapeSource } from './source/createScrapeSource.ts'

jest.setTimeout(60_000)
const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
beforeAll(() => installQueue({ url: database.url, logger }))

let now = new Date('2026-11-03T08:00:00Z')
const clock: Clock = { now: () => now }
const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }
const emre: Viewer = { userId: newId(), handle: 'emre', roles: ['member'] }
const market = (viewer: Viewer = emre): MarketDomain => ({
  ...{ knex: database.knex, clock, viewer, currency: 'GBP' },
})
const around = (): Around => ({
  market: { knex: database.knex, clock, currency: 'GBP' },
  buckets: { take: async (host, perSecond) => void paces.set(host, perSecond) },
  agent: { product: 'RoseAsh', userAgent: 'RoseAsh/1.0 (+https://market.example/)' },
  allowsSandbox: true,
  sandboxOrigins: shelf ? [shelf.url] : [],
  limits: { timeoutMs: 1500, resolve },
})

/** How fast each host was asked last. */
const paces = new Map<string, number>()
/** Names that were looked up; one of them leads into our own house, and the others nowhere. */
const resolved = new Set<string>()
const resolve = async (name: string) => {
  resolved.add(name)
  if (name === 'rebound.example') return [{ address: '10.0.0.5', family: 4 }]
  throw new Error(`No address for ${name}`)
}

type Kept = Awaited<ReturnType<PortProvider<MediaPort>['keep']>>

/** Media that blog would keep, by their bytes; `refusal` is what it says of the next one. */
const kept = new Map<string, { id: string; alt: string }>()
let refusal: Kept | null = null
const mediaOf = ({ id, alt }: { id: string; alt: string }) => ({
  ...{ id, alt, ownerUserId: emre.userId ?? '', width: 400, height: 300, widths: [320, 400] },
  path: `/media/${id.replaceAll('-', '').padStart(64, '0')}`,
})
const registry = createRegistry()
registry.provide(MediaPort, {
  store: () => Promise.reject(new Error('nobody sends here')),
  async keep({ ownerUserId, alt, content }): Promise<Kept> {
    if (refusal) return refusal
    expect(ownerUserId).toBe(emre.userId)
    expect(Buffer.from(content, 'base64').subarray(1, 4).toString()).toBe('PNG')
    kept.set(content, { id: kept.get(content)?.id ?? newId(), alt })
    return { kind: 'stored', media: mediaOf(kept.get(content) ?? { id: '', alt }) }
  },
  describe: async ({ ids }) => ({
    media: ids.map((id) => {
      const found = [...kept.values()].find((each) => each.id === id)
      return found ? mediaOf(found) : null
    }),
  }),
})
const media = registry.find(MediaPort)

let site: ShopSite
/** Where the site's pictures lie when they do not lie with itself. */
let shelf: ShopSite | undefined
let shops = 0
let shopId: string
beforeEach(async () => {
  refusal = null
  shopId = must(
    await createShop(market(ada), { ownerUserId: emre.userId ?? '', name: `Pictured ${++shops}` }),
  ).id
})
afterEach(async () => {
  await Promise.all([site?.close(), shelf?.close()])
  shelf = undefined
})

const open = async (products: readonly SiteProduct[], more: object = {}): Promise<ScrapeSource> => {
  site = await shopSite(products, shelf && { picturesAt: shelf.url })
  const selectors = { product: '.good', title: 'h2', price: '.cost', sku: '@data-code', image: 'img@src' }
  const input = {
    ...{ shopId, name: `Source ${shops}`, baseUrl: `${site.url}/`, permissionNote: 'Emre asked for it.' },
    ...{ isSandbox: true, publishes: true, maxPerSecond: 1000, selectors, ...more },
  }
  return must(await createScrapeSource(market(), input, true))
}
const scrape = async (source: ScrapeSource) => {
  now = new Date(now.getTime() + 60_000)
  const run = await startRun(database.knex, { source, byUserId: null, at: now })
  return runScrape(around(), run.id, new AbortController().signal)
}
const bring = (source: ScrapeSource, signal = new AbortController().signal) => {
  now = new Date(now.getTime() + 60_000)
  return bringPictures(around(), media, source.id, signal)
}
const asked = (of = site) =>
  of.requests.map(({ path }) => path).filter((path) => path.startsWith('/pictures/'))
const jobs = async (task: string) =>
  Number(
    (await database.knex('graphile_worker.jobs').where({ taskIdentifier: task }).count('* as n').first())?.n,
  )
const shown = async () =>
  database
    .knex('market.pictures as picture')
    .join('market.products as product', 'product.id', 'picture.productId')
    .where({ 'product.shopId': shopId })
    .orderBy(['product.title', 'picture.rank'])
    .select(
      'picture.id',
      'picture.version',
      'picture.alt',
      'picture.mediaId',
      'product.id as productId',
      'product.title',
      'product.photo',
    )
const problems = async () =>
  (await database.knex('market.scrape_pictures').where({ state: 'refused' }).orderBy('triedAt', 'desc')).map(
    ({ problem }) => problem,
  )

describe('pictures of a site', () => {
  test('come here once in every way of markup, with the title in words', async () => {
    const source = await open(siteProducts(5))
    const before = await jobs('market.bringPictures')
    expect(await scrape(source)).toMatchObject({ status: 'ok', created: 5 })
    expect(asked()).toEqual([])
    expect(await jobs('market.bringPictures')).toBe(before + 1)
    expect(await bring(source)).toBeNull()
    const pictures = await shown()
    const titles = site.products.flatMap(({ title, style }) =>
      style === 'json-ld' ? [title, title] : [title],
    )
    expect(pictures.map(({ alt }) => alt)).toEqual(titles.sort())
    for (const { photo, title } of pictures) expect(photo).toMatchObject({ alt: title, width: 400 })
    expect(site.requests.find(({ path }) => path.startsWith('/pictures/'))?.headers.accept).toBe('image/*')

    site.forgetRequests()
    expect(await scrape(source)).toMatchObject({ status: 'ok', created: 0, updated: 0, unchanged: 5 })
    await bring(source)
    expect(asked()).toEqual([])
    expect(await shown()).toEqual(pictures)
    const [first] = pictures
    must(await removePicture(market(), { id: first?.id, version: first?.version }))
    await bring(source)
    expect(await shown()).toEqual((await shown()).filter(({ id }) => id !== first?.id))
    expect(asked()).toEqual([])
  })

  test('stay away from what the producer chose, and from what the site keeps to itself', async () => {
    const source = await open(siteProducts(3, ['microdata']))
    await scrape(source)
    const [own, hidden, gone] = await database.knex('market.products').where({ shopId }).orderBy('title')
    const chosen = newId()
    kept.set('chosen', { id: chosen, alt: 'Ours' })
    must(await addPicture(market(), media, { shopId, productId: own.id, mediaId: chosen, alt: 'Ours' }))
    const slugOf = (title: string) => site.products.find((each) => each.title === title)?.slug
    site.robots(`User-agent: *\nDisallow: /pictures/${slugOf(hidden.title)}\n`)
    site.misbehave(`/pictures/${slugOf(gone.title)}.png`, { redirect: 'http://10.0.0.1/a.png' })
    await bring(source)
    expect((await shown()).map(({ alt }) => alt)).toEqual(['Ours'])
    expect(asked()).toEqual([`/pictures/${slugOf(gone.title)}.png`])
    expect((await problems()).slice(0, 3)).toEqual(
      expect.arrayContaining([
        'http://10.0.0.1/a.png is not an address of the public internet.',
        'Its site asks us not to read it.',
        null,
      ]),
    )
  })

  test('that fail let the others come, and are tried three times', async () => {
    const source = await open(siteProducts(3, ['microdata']))
    expect(await scrape(source)).toMatchObject({ status: 'ok' })
    const [broken, missing] = site.products.map(({ slug }) => `/pictures/${slug}.png`)
    site.misbehave(broken ?? '', { status: 500 })
    site.misbehave(missing ?? '', { status: 404 })
    for (const [times, seen] of [
      [1, 3],
      [2, 4],
      [3, 5],
      [4, 5],
    ] as const) {
      await bring(source)
      expect([times, asked().length]).toEqual([times, seen])
    }
    expect(await shown()).toHaveLength(1)
    expect((await scrape(source)) as object).toMatchObject({ status: 'ok', updated: 0 })
  })

  test('go on where they were stopped, and wait when these are too many', async () => {
    const source = await open(siteProducts(4, ['microdata']))
    await scrape(source)
    const stop = new AbortController()
    const provider = registry.find(MediaPort)
    const stopping = {
      ...provider,
      keep: async (input: Parameters<typeof provider.keep>[0]) => {
        const outcome = await provider.keep(input)
        stop.abort()
        return outcome
      },
    } as typeof provider
    now = new Date(now.getTime() + 60_000)
    await expect(bringPictures(around(), stopping, source.id, stop.signal)).rejects.toThrow()
    const early = await shown()
    expect(early).toHaveLength(1)
    refusal = { kind: 'refused', code: 'TOO_MANY', message: 'These are many pictures for one hour.' }
    expect((await bring(source))?.getTime()).toBe(now.getTime() + 3_600_000)
    expect(await shown()).toHaveLength(1)
    refusal = { kind: 'refused', code: 'NO_PICTURE', message: 'This is no picture.' }
    await bring(source)
    expect(await shown()).toEqual(early)
    expect((await problems()).slice(0, 3)).toEqual(Array(3).fill('This is no picture.'))
  })

  test('of what somebody had to look at come once they said so', async () => {
    const source = await open(siteProducts(1, ['json-ld']).map((each) => ({ ...each, currency: 'EUR' })))
    expect(await scrape(source)).toMatchObject({ toReview: 1 })
    await bring(source)
    expect(asked()).toEqual([])
    const item = await database.knex('market.scrape_items').where({ sourceId: source.id }).first()
    const before = await jobs('market.bringPictures')
    must(await approveScrapeItem(market(), { id: item.id, version: item.version }))
    expect(await jobs('market.bringPictures')).toBe(before + 1)
    await bring(source)
    expect(await shown()).toHaveLength(2)
  })
})

describe('pictures on another host', () => {
  const day = 24 * 3_600_000
  const openElsewhere = async (products: readonly SiteProduct[]) => {
    shelf = await shopSite([])
    return { source: await open(products), shelf }
  }
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }
  const isEnqueued = async ({ id }: ScrapeSource) =>
    (await database.knex('graphile_worker.jobs').where({ key: `market.bringPictures ${id}` })).length === 1
  /** A page of that product that names other pictures. */
  const showing = ({ slug, title, sku }: SiteProduct, image: readonly string[]) => {
    const offers = { '@type': 'Offer', price: '3.00', priceCurrency: 'GBP' }
    const product = { '@type': 'Product', name: title, sku, image, offers }
    site.misbehave(`/goods/${slug}`, {
      body: `<script type="application/ld+json">${JSON.stringify(product)}</script>`,
      contentType: 'text/html',
    })
  }
  const told = async (source: ScrapeSource) =>
    (await problemsBySource(market()).load(source.id)).map(({ problem }) => problem)

  test('come by its own rules, and then only if they have changed', async () => {
    const { source, shelf } = await openElsewhere(siteProducts(5))
    shelf.robots('User-agent: *\nCrawl-delay: 4\n')
    expect(await scrape(source)).toMatchObject({ status: 'ok', created: 5 })
    expect(await bring(source)).toBeNull()
    const pictures = await shown()
    expect(pictures).toHaveLength(6)
    expect(asked()).toEqual([])
    expect(shelf.requests.map(({ path }) => path.replace(/pictures.*/, ''))).toEqual([
      '/robots.txt',
      ...Array(6).fill('/'),
    ])
    expect([paces.get(new URL(site.url).host), paces.get(new URL(shelf.url).host)]).toEqual([1000, 0.25])

    shelf.forgetRequests()
    await database.knex.raw('select graphile_worker.remove_job(?)', [`market.bringPictures ${source.id}`])
    expect(await scrape(source)).toMatchObject({ status: 'ok', unchanged: 5 })
    expect(await isEnqueued(source)).toBe(false)
    await bring(source)
    expect(shelf.requests).toEqual([])
    later(8 * day)
    await scrape(source)
    expect(await isEnqueued(source)).toBe(true)
    await bring(source)
    expect(shelf.requests.slice(1).map(({ status, headers }) => [status, headers['if-none-match']])).toEqual(
      Array(6).fill([304, '"0"']),
    )
    expect(await shown()).toEqual(pictures)

    const [first] = pictures
    must(await updatePicture(market(), { id: first?.id, version: first?.version, alt: 'Our own words' }))
    for (const path of asked(shelf)) shelf.repaint(path)
    later(8 * day)
    await bring(source)
    const after = await shown()
    expect(after.map(({ id }) => id)).toEqual(pictures.map(({ id }) => id))
    for (const [at, { mediaId, photo }] of after.entries()) {
      expect(mediaId).not.toBe(pictures[at]?.mediaId)
      expect(photo).not.toEqual(pictures[at]?.photo)
    }
    expect(after.map(({ alt }) => alt)).toEqual(['Our own words', ...pictures.slice(1).map(({ alt }) => alt)])
  })

  test('that cannot be had are told, and let the others come', async () => {
    const products = siteProducts(7, ['json-ld'])
    const { source, shelf } = await openElsewhere(products)
    const [house, cloud, name, hidden, endless, moved, well] = products as [
      SiteProduct,
      SiteProduct,
      SiteProduct,
      SiteProduct,
      SiteProduct,
      SiteProduct,
      SiteProduct,
    ]
    const at = ({ slug }: SiteProduct) => `/pictures/${slug}.png`
    for (const product of products) showing(product, [shelf.url + at(product)])
    showing(house, ['http://192.168.0.1/a.png'])
    shelf.misbehave(at(cloud), { redirect: 'http://169.254.169.254/latest/' })
    showing(name, ['https://rebound.example/a.png'])
    shelf.robots(`User-agent: *\nDisallow: ${at(hidden)}\n`)
    shelf.misbehave(at(endless), { endless: true })
    shelf.misbehave(at(moved), { redirect: `${site.url}${at(moved)}` })
    expect(await scrape(source)).toMatchObject({ status: 'ok', created: 7 })
    expect(await bring(source)).toBeNull()
    expect((await shown()).map(({ title }) => title)).toEqual([moved.title, well.title].sort())
    expect(asked(shelf)).not.toContain(at(hidden))
    expect((await told(source)).sort()).toEqual([
      'Its site asks us not to read it.',
      expect.stringMatching(/^http:\/\/127.* is larger than/),
      'http://169.254.169.254/latest/ is not an address of the public internet.',
      'http://192.168.0.1/a.png is not an address of the public internet.',
      'rebound.example leads to 10.0.0.5, which is not of the public internet.',
    ])
  })

  test('wait while it sends us away, or somebody else asks it, and its own site does not mind', async () => {
    const { source, shelf } = await openElsewhere(siteProducts(3, ['microdata']))
    const [first] = site.products
    await scrape(source)
    expect(await withHostLock(database.knex, new URL(shelf.url).host, () => bring(source))).toEqual(
      new Date(now.getTime() + 60_000),
    )
    expect(shelf.requests).toEqual([])
    later(60_000)
    shelf.misbehave(`/pictures/${first?.slug}.png`, { status: 429, retryAfter: '7200' }, 1)
    expect(await bring(source)).toEqual(new Date(now.getTime() + 7_200_000))
    const until = new Date(now.getTime() + 7_200_000)
    const before = asked(shelf).length
    expect(before).toBeLessThan(4)
    expect(await scrape(source)).toMatchObject({ status: 'ok' })
    expect(await bring(source)).toEqual(until)
    expect(asked(shelf)).toHaveLength(before)
    later(7_200_000)
    expect(await bring(source)).toBeNull()
    expect(await shown()).toHaveLength(3)
    expect(await told(source)).toEqual([])
  })

  test('are given up when its rules cannot be read for days', async () => {
    const { source, shelf } = await openElsewhere(siteProducts(3, ['microdata']))
    await scrape(source)
    shelf.misbehave('/robots.txt', { status: 503 })
    for (const isLast of [false, false, true]) {
      expect(await bring(source)).toEqual(isLast ? null : new Date(now.getTime() + day))
      later(day)
    }
    expect(shelf.requests.map(({ path }) => path)).toEqual(Array(3).fill('/robots.txt'))
    expect(await told(source)).toEqual(Array(3).fill(expect.stringContaining('could not be read')))
  })

  test('on too many of them are not asked for', async () => {
    const { source } = await openElsewhere(siteProducts(4, ['json-ld']))
    for (const [at, product] of site.products.entries())
      showing(
        product,
        [1, 2, 3].map((each) => `https://many-${at}-${each}.example/a.png`),
      )
    await scrape(source)
    await bring(source)
    expect([...resolved].filter((name) => name.startsWith('many-'))).toHaveLength(8)
    expect((await told(source)).filter((problem) => problem.includes('too many'))).toHaveLength(4)
  })
})

describe('what is due', () => {
  const runsOf = async (source: ScrapeSource) =>
    (await database.knex('market.scrape_runs').where({ sourceId: source.id })).length
  const context = { logger, signal: new AbortController().signal } as unknown as Parameters<
    ReturnType<typeof startDueScrapes>['run']
  >[1]
  const look = async (hours: number) => {
    now = new Date(now.getTime() + hours * 3_600_000)
    await startDueScrapes(around()).run({}, context)
  }

  test('is begun when its time has come, once, and again after so many hours', async () => {
    const source = await open(siteProducts(1), { everyHours: 6 })
    const off = must(
      await createScrapeSource(
        market(),
        {
          shopId,
          name: 'Off',
          baseUrl: `${site.url}/`,
          permissionNote: 'He asked.',
          isSandbox: true,
          everyHours: 1,
          enabled: false,
        },
        true,
      ),
    )
    const { nextRunAt } = await ScrapeSource.query(database.knex).findById(source.id).throwIfNotFound()
    if (nextRunAt && nextRunAt > now) {
      await look(0)
      expect(await runsOf(source)).toBe(0)
      await look((nextRunAt.getTime() - now.getTime()) / 3_600_000)
    } else await look(0)
    expect(await runsOf(source)).toBe(1)
    await look(0)
    expect(await runsOf(source)).toBe(1)
    await database
      .knex('market.scrape_runs')
      .where({ sourceId: source.id })
      .update({ status: 'ok', finishedAt: now })
    await look(5)
    expect(await runsOf(source)).toBe(1)
    const notBefore = new Date(now.getTime() + 3 * 3_600_000)
    await ScrapeSource.query(database.knex).findById(source.id).patch({ notBefore })
    await look(2)
    expect(await runsOf(source)).toBe(1)
    await look(2)
    expect(await runsOf(source)).toBe(2)
    expect(await runsOf(off)).toBe(0)
  })

  test('goes on with what a killed process left', async () => {
    const source = await open(siteProducts(1))
    const run = await startRun(database.knex, { source, byUserId: null, at: now })
    const key = `market.scrape ${run.id}`
    await database.knex.raw('select graphile_worker.remove_job(?)', [key])
    await look(1)
    expect(await database.knex('graphile_worker.jobs').where({ key })).toHaveLength(1)
    expect(await runsOf(source)).toBe(1)
  })
})
