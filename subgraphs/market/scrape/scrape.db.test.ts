import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type Clock, newId, type Viewer } from '@rose-ash/domain'
import { installQueue } from '@rose-ash/jobs'
import {
  gtinOf,
  type Misbehaviour,
  type ShopSite,
  type SiteProduct,
  shopSite,
  siteProducts,
} from '@rose-ash/sandbox'
import { createLogger } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { setPrice } from '../domain/price/setPrice.ts'
import { createProduct } from '../domain/product/createProduct.ts'
import { updateProduct } from '../domain/product/updateProduct.ts'
import { createProductVariant } from '../domain/productVariant/createProductVariant.ts'
import { createShop } from '../domain/shop/createShop.ts'
import { ScrapeItem } from '../models/ScrapeItem.ts'
import { ScrapePage } from '../models/ScrapePage.ts'
import type { ScrapeRun } from '../models/ScrapeRun.ts'
import { ScrapeSource } from '../models/ScrapeSource.ts'
import { must } from './applying/NotApplied.ts'
import { createHostBuckets } from './fetching/createHostBuckets.ts'
import { approveScrapeItem } from './review/approveScrapeItem.ts'
import { changesOf } from './review/changesOf.ts'
import { ignoreScrapeItem } from './review/ignoreScrapeItem.ts'
import type { Around } from './running/Around.ts'
import { runScrape } from './running/runScrape.ts'
import { startRun } from './running/startRun.ts'
import { startScrape } from './running/startScrape.ts'
import type { Progress } from './running/Walk.ts'
import { createScrapeSource } from './source/createScrapeSource.ts'
import { updateScrapeSource } from './source/updateScrapeSource.ts'

jest.setTimeout(90_000)
const database = useDatabase({ commits: true })

beforeAll(() => installQueue({ url: database.url, logger: createLogger({ level: 'silent', name: 'test' }) }))

let now = new Date('2026-11-03T08:00:00Z')
const clock: Clock = { now: () => now }
const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }
const emre: Viewer = { userId: newId(), handle: 'emre', roles: ['member'] }
const market = (viewer: Viewer = emre): MarketDomain => ({
  knex: database.knex,
  clock,
  viewer,
  currency: 'GBP',
})

const around = (): Around => ({
  market: { knex: database.knex, clock, currency: 'GBP' },
  // Requests are counted here, not spaced: that has a test of its own.
  buckets: { take: async () => {} },
  agent: { product: 'RoseAsh', userAgent: 'RoseAsh/1.0 (+https://market.example/)' },
  allowsSandbox: true,
  limits: { timeoutMs: 1500 },
})

let site: ShopSite
let shops = 0
let shopId: string
beforeEach(async () => {
  now = new Date(now.getTime() + 3_600_000)
  shopId = must(
    await createShop(market(ada), { ownerUserId: emre.userId ?? '', name: `Scraped ${++shops}` }),
  ).id
})
afterEach(() => site?.close())

const selectors = {
  product: '.good',
  title: 'h2',
  price: '.cost',
  sku: '@data-code',
  gtin: '.ean',
  availability: '.state',
  description: '.words',
}

const open = async (products: readonly SiteProduct[], more: object = {}): Promise<ScrapeSource> => {
  site = await shopSite(products)
  const input = {
    shopId,
    name: `Source ${shops}`,
    baseUrl: `${site.url}/`,
    permissionNote: 'Emre asked for it in November.',
    isSandbox: true,
    publishes: true,
    maxPerSecond: 1000,
    selectors,
    ...more,
  }
  return must(await createScrapeSource(market(), input, true))
}
const scrape = async (
  source: Pick<ScrapeSource, 'id' | 'baseUrl'>,
  signal = new AbortController().signal,
  onProgress?: (progress: Progress) => void,
): Promise<ScrapeRun> => {
  now = new Date(now.getTime() + 60_000)
  const run = await startRun(database.knex, { source, byUserId: null, at: now })
  const ended = await runScrape(around(), run.id, signal, onProgress)
  if (ended === 'busy') throw new Error('Another run is at the same host')
  return ended
}

interface Ours {
  readonly title: string
  readonly status: string
  readonly variant: string
  readonly sku: string
  readonly barcode: string | null
  readonly amountMinor: number | null
  readonly onDemand: boolean
}
/** What the shop sells, a row for each variant. */
const ours = async (): Promise<Ours[]> => {
  const { rows } = await database.knex.raw(
    `select product.title, product.status, variant.title as variant, variant.sku, variant.barcode,
       price.amount_minor as "amountMinor", stock.on_demand as "onDemand"
     from market.products as product
     join market.product_variants as variant on variant.product_id = product.id and variant.deleted_at is null
     join market.stock_levels as stock on stock.variant_id = variant.id
     left join market.prices as price on price.variant_id = variant.id and upper_inf(price.valid_during)
     where product.shop_id = ? order by variant.sku`,
    [shopId],
  )
  return rows
}
const oursOf = (products: readonly SiteProduct[]): Ours[] =>
  products
    .flatMap(({ title, sku, gtin, priceMinor, isAvailable, sizes }) => {
      const row = { title, status: 'active', onDemand: isAvailable }
      return sizes.length > 0
        ? sizes.map((size) => ({
            ...row,
            variant: size.name,
            sku: size.sku,
            barcode: size.gtin,
            amountMinor: size.priceMinor,
          }))
        : [{ ...row, variant: '', sku, barcode: gtin, amountMinor: priceMinor }]
    })
    .sort((one, other) => (one.sku < other.sku ? -1 : 1))

const itemOf = (sku: string) =>
  ScrapeItem.query(database.knex)
    .findOne({ externalKey: `sku:${sku}` })
    .whereIn('sourceId', ScrapeSource.query(database.knex).where({ shopId }).select('id'))
    .throwIfNotFound()
const changesInMarket = async (): Promise<unknown> => {
  const { rows } = await database.knex.raw(
    `select (select sum(version) from market.products where shop_id = ?) as versions,
       (select count(*) from market.outbox) as events`,
    [shopId],
  )
  return rows
}

describe('five hundred products in five ways of markup', () => {
  test('are brought here right, and then asked for by one conditional request a page', async () => {
    const source = await open(siteProducts(500))
    const first = await scrape(source)
    expect(first).toMatchObject({
      status: 'ok',
      error: null,
      created: 500,
      updated: 0,
      toReview: 0,
      pagesFailed: 0,
    })
    expect(await ours()).toEqual(oursOf(site.products))
    const styles = await database
      .knex('market.scrape_items')
      .where({ sourceId: source.id })
      .select(database.knex.raw(`extracted ->> 'style' as style`))
      .count('* as count')
      .groupBy('style')
    expect(Object.fromEntries(styles.map(({ style, count }) => [style, Number(count)]))).toEqual({
      json_ld: 200,
      microdata: 100,
      open_graph: 100,
      selectors: 100,
    })
    expect(site.requests.some(({ path }) => path === '/basket')).toBe(false)

    const before = await changesInMarket()
    site.forgetRequests()
    const second = await scrape(source)
    expect(second).toMatchObject({
      status: 'ok',
      created: 0,
      updated: 0,
      unchanged: 500,
      missing: 0,
      pagesRead: 0,
    })
    expect(await changesInMarket()).toEqual(before)
    const pages = site.requests.filter(({ path }) => path !== '/robots.txt')
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
    expect(pages.length).toBe(first.pagesRead)
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([304]))
  }, 600_000)
})

describe('a change on the site', () => {
  test('is followed where it is small, and waits for somebody where it is not', async () => {
    const products = siteProducts(10)
    const source = await open(products)
    await scrape(source)
    const [small, group, far, named, plain] = products as [
      SiteProduct,
      SiteProduct,
      SiteProduct,
      SiteProduct,
      SiteProduct,
    ]
    site.change(small.sku, { priceMinor: Math.round(small.priceMinor * 1.2) })
    site.change(far.sku, { priceMinor: far.priceMinor * 2 })
    site.change(named.sku, { title: 'A garden spade' })
    site.change(plain.sku, { currency: 'EUR' })
    site.change(group.sku, { isAvailable: !group.isAvailable })
    expect(await scrape(source)).toMatchObject({ status: 'ok', created: 0, updated: 2, toReview: 3 })
    const rows = new Map((await ours()).map((row) => [row.sku, row]))
    expect(rows.get(small.sku)?.amountMinor).toBe(Math.round(small.priceMinor * 1.2))
    expect(rows.get(far.sku)?.amountMinor).toBe(far.priceMinor)
    expect(rows.get(named.sku)?.title).toBe(named.title)
    expect(rows.get(`${group.sku}-L`)?.onDemand).toBe(!group.isAvailable)
    const item = await itemOf(far.sku)
    expect(item).toMatchObject({ state: 'needs_review', reasons: ['price'] })
    expect(changesOf(item)).toEqual([
      { what: 'price', was: expect.stringContaining('£'), now: expect.stringContaining('£') },
    ])
    expect((await itemOf(named.sku)).reasons).toEqual(['title'])
    expect((await itemOf(plain.sku)).reasons).toEqual(['currency'])

    const approved = must(await approveScrapeItem(market(), item))
    expect(approved).toMatchObject({ state: 'matched', reasons: [], decidedByUserId: emre.userId })
    must(await ignoreScrapeItem(market(), await itemOf(named.sku)))
    const after = new Map((await ours()).map((row) => [row.sku, row]))
    expect(after.get(far.sku)?.amountMinor).toBe(far.priceMinor * 2)
    expect(after.get(named.sku)?.title).toBe(named.title)
    expect((await approveScrapeItem(market(), approved)).ok).toBe(false)
    expect(await approveScrapeItem(market(), { ...(await itemOf(plain.sku)), version: 1 })).toMatchObject({
      ok: false,
      errors: [{ code: 'CONFLICT' }],
    })
    // A price in euros is nobody's price here.
    must(await approveScrapeItem(market(), await itemOf(plain.sku)))
    expect(new Map((await ours()).map((row) => [row.sku, row])).get(plain.sku)?.amountMinor).toBe(
      plain.priceMinor,
    )

    // What was ignored stays ignored, and what goes back needs nobody.
    expect(await scrape(source)).toMatchObject({ updated: 0, toReview: 0 })
  })

  test('that goes back before anybody looked needs nobody any more', async () => {
    const [rye] = siteProducts(1) as [SiteProduct]
    const source = await open([rye])
    await scrape(source)
    site.change(rye.sku, { priceMinor: rye.priceMinor * 3 })
    await scrape(source)
    expect((await itemOf(rye.sku)).state).toBe('needs_review')
    site.change(rye.sku, { priceMinor: rye.priceMinor })
    await scrape(source)
    expect(await itemOf(rye.sku)).toMatchObject({ state: 'matched', reasons: [] })
  })

  test('leaves alone what people have changed here', async () => {
    const [rye] = siteProducts(1) as [SiteProduct]
    const source = await open([rye])
    await scrape(source)
    const { productId } = await itemOf(rye.sku)
    const { version } = await database.knex('market.products').where({ id: productId }).first('version')
    must(await updateProduct(market(), { id: productId ?? '', version, title: 'Our own name' }))
    site.change(rye.sku, { title: `${rye.title} (new)`, priceMinor: rye.priceMinor + 1 })
    await scrape(source)
    expect(await ours()).toMatchObject([{ title: 'Our own name', amountMinor: rye.priceMinor + 1 }])
  })

  test('in another currency from the first brings nothing until somebody says so, and then no price', async () => {
    const [rye] = siteProducts(1) as [SiteProduct]
    const source = await open([{ ...rye, currency: 'EUR' }])
    expect(await scrape(source)).toMatchObject({ created: 0, toReview: 1 })
    expect(await ours()).toEqual([])
    must(await approveScrapeItem(market(), await itemOf(rye.sku)))
    expect(await ours()).toMatchObject([{ status: 'draft', amountMinor: null, barcode: rye.gtin }])
    await expect(
      approveScrapeItem({ ...market(), viewer: { ...emre, userId: newId() } }, await itemOf(rye.sku)),
    ).resolves.toMatchObject({ ok: false, errors: [{ code: 'NOT_FOUND' }] })
  })

  test('of what was ignored from the start is not asked about again', async () => {
    const [rye] = siteProducts(1) as [SiteProduct]
    const source = await open([{ ...rye, currency: 'EUR' }])
    await scrape(source)
    must(await ignoreScrapeItem(market(), await itemOf(rye.sku)))
    site.change(rye.sku, { currency: 'GBP' })
    expect(await scrape(source)).toMatchObject({ created: 0, toReview: 0 })
    expect(await ours()).toEqual([])
  })
})

describe('a product that the shop has already', () => {
  const sell = async (title: string, barcode: string, amountMinor: number) => {
    const product = must(await createProduct(market(), { shopId, title, slug: `own-${newId()}` }))
    return must(
      await createProductVariant(market(), {
        productId: product.id,
        sku: `OWN-${newId().slice(-6).toUpperCase()}`,
        unitAmount: 1,
        unit: 'item',
        barcode,
        amountMinor,
        onHand: 7,
      }),
    )
  }

  test('is known by its bar code, however many digits that is written with', async () => {
    const [rye] = siteProducts(1) as [SiteProduct]
    await sell(rye.title, `0${rye.gtin}`, rye.priceMinor)
    const source = await open([{ ...rye, priceMinor: rye.priceMinor + 10, isAvailable: false }])
    expect(await scrape(source)).toMatchObject({ created: 0, updated: 1, toReview: 0 })
    // Its price follows; its stock is the shop's own.
    expect(await ours()).toMatchObject([
      { title: rye.title, amountMinor: rye.priceMinor + 10, onDemand: false },
    ])
    const { onHand } = await database.knex('market.stock_levels').first('onHand').orderBy('variantId', 'desc')
    expect(onHand).toBe(7)
  })

  test('and is called something else, or is there twice, is looked at first', async () => {
    const [rye, jam] = siteProducts(2, ['json-ld']) as [SiteProduct, SiteProduct]
    await sell('A garden spade', rye.gtin, rye.priceMinor)
    await sell(jam.title, jam.gtin, jam.priceMinor)
    await sell(jam.title, jam.gtin, jam.priceMinor)
    const source = await open([rye, jam])
    expect(await scrape(source)).toMatchObject({ created: 0, updated: 0, toReview: 2 })
    expect((await itemOf(rye.sku)).reasons).toEqual(['title'])
    expect((await itemOf(jam.sku)).reasons).toEqual(['ambiguous'])
  })

  test('needs a bar code whose check digit is right', async () => {
    const input = {
      productId: must(await createProduct(market(), { shopId, title: `Odd ${newId()}` })).id,
      sku: 'ODD',
      unitAmount: 1,
      unit: 'item' as const,
    }
    expect(await createProductVariant(market(), { ...input, barcode: '4006381333932' })).toMatchObject({
      ok: false,
      errors: [{ path: ['input', 'barcode'] }],
    })
    must(await createProductVariant(market(), { ...input, barcode: '4006381333931' }))
    await expect(
      database.knex('market.product_variants').where({ shopId }).update({ barcode: '4006381333932' }),
    ).rejects.toMatchObject({ constraint: 'product_variants_barcode_check_digit' })
    const { rows } = await database.knex.raw(
      'select bool_and(market.is_gtin(code)) as all from unnest(?::text[]) as code',
      [['96385074', '036000291452', '10614141000415', gtinOf(77)]],
    )
    expect(rows).toEqual([{ all: true }])
  })
})

describe('a product that the site no longer has', () => {
  test('is missing twice, gone the third time, archived and never removed, and comes back', async () => {
    const products = siteProducts(12, ['json-ld', 'plain'])
    const source = await open(products)
    await scrape(source)
    const [loaf, jam] = products as [SiteProduct, SiteProduct]
    site.sell(products.slice(2))
    for (const missingRuns of [1, 2]) {
      expect(await scrape(source)).toMatchObject({ status: 'ok', missing: 2, archived: 0 })
      expect(await itemOf(loaf.sku)).toMatchObject({ state: 'matched', missingRuns })
    }
    expect(await scrape(source)).toMatchObject({ missing: 2, archived: 2 })
    expect(await itemOf(jam.sku)).toMatchObject({ state: 'gone' })
    const status = async (sku: string) => (await ours()).find((row) => row.sku === sku)?.status
    expect([await status(loaf.sku), await status(jam.sku)]).toEqual(['archived', 'archived'])
    expect((await ours()).length).toBe(12)
    expect(await scrape(source)).toMatchObject({ missing: 0, archived: 0 })

    site.sell([...products.slice(2), jam])
    expect(await scrape(source)).toMatchObject({ updated: 1 })
    expect(await itemOf(jam.sku)).toMatchObject({ state: 'matched', missingRuns: 0 })
    expect(await status(jam.sku)).toBe('active')
  })

  test('together with most others means that the site has changed, and nothing is counted', async () => {
    const products = siteProducts(12, ['plain'])
    const source = await open(products)
    await scrape(source)
    site.sell(products.slice(0, 2))
    for (let run = 0; run < 4; run++)
      expect(await scrape(source)).toMatchObject({
        status: 'failed',
        missing: 0,
        archived: 0,
        error: expect.stringContaining('vanished'),
      })
    expect((await ours()).every(({ status }) => status === 'active')).toBe(true)
  })

  test('is not missed while its page cannot be read', async () => {
    const products = siteProducts(8, ['json-ld'])
    const source = await open(products)
    await scrape(source)
    const [loaf] = products as [SiteProduct]
    site.misbehave(`/goods/${loaf.slug}`, { status: 500 })
    for (let run = 0; run < 4; run++)
      expect(await scrape(source)).toMatchObject({ status: 'partial', missing: 0, pagesFailed: 1 })
    expect(await itemOf(loaf.sku)).toMatchObject({ state: 'matched', missingRuns: 0 })
  })

  test('but was archived by its shop stays archived', async () => {
    const products = siteProducts(6, ['json-ld'])
    const source = await open(products)
    await scrape(source)
    const [loaf] = products as [SiteProduct]
    const { productId } = await itemOf(loaf.sku)
    await database.knex('market.products').where({ id: productId }).update({ status: 'archived' })
    site.change(loaf.sku, { priceMinor: loaf.priceMinor + 5 })
    await scrape(source)
    expect((await ours()).find(({ sku }) => sku === loaf.sku)).toMatchObject({
      status: 'archived',
      amountMinor: loaf.priceMinor + 5,
    })
  })
})

describe('a run', () => {
  test('that is stopped in the middle goes on where it was', async () => {
    const products = siteProducts(60)
    const source = await open(products)
    const stop = new AbortController()
    const seen: string[] = []
    const halfway = scrape(source, stop.signal, ({ url, done }) => {
      seen.push(url)
      if (done === 20) stop.abort()
    })
    await expect(halfway).rejects.toMatchObject({ name: 'AbortError' })
    const rows = await ours()
    expect(rows.length).toBeGreaterThan(10)
    site.forgetRequests()
    const resumed = await scrape(source, undefined, ({ url }) => seen.push(url))
    expect(resumed).toMatchObject({ status: 'ok', created: 60, toReview: 0 })
    expect(new Set(seen).size).toBe(seen.length)
    expect(site.requests.filter(({ path }) => path === '/')).toEqual([])
    expect(await ours()).toEqual(oursOf(site.products))
  })

  test('is one at a time for a source, and one at a time for a host', async () => {
    const source = await open(siteProducts(2))
    const start = () => startScrape(market(), { sourceId: source.id })
    const [one, other] = [must(await start()), must(await start())]
    expect(one.id).toBe(other.id)
    site.misbehave('/', { slow: true }, 1)
    const first = runScrape(around(), one.id, new AbortController().signal)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await runScrape(around(), one.id, new AbortController().signal)).toBe('busy')
    expect(await first).not.toBe('busy')
    const { rows } = await database.knex.raw(
      `select count(*)::integer as count from graphile_worker.jobs where task_identifier = 'market.scrape' and key = ?`,
      [`market.scrape ${one.id}`],
    )
    expect(rows).toEqual([{ count: 1 }])
  })

  test('keeps the pace that the site asks for', async () => {
    const source = await open(siteProducts(2, ['plain']))
    site.robots('User-agent: *\nCrawl-delay: 0.3\n')
    const run = await startRun(database.knex, { source, byUserId: null, at: now })
    const real: Clock = { now: () => new Date() }
    const patient = {
      ...around(),
      market: { ...around().market, clock: real },
      buckets: createHostBuckets(real),
    }
    await runScrape(patient, run.id, new AbortController().signal)
    const times = site.requests.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at.getTime())
    expect(times.length).toBeGreaterThan(3)
    for (const [at, time] of times.entries())
      if (at > 0) expect(time - (times[at - 1] ?? 0)).toBeGreaterThan(250)
  })

  test('does not wait for days because the site asks for it', async () => {
    const source = await open(siteProducts(2, ['plain']))
    site.robots('User-agent: *\nCrawl-delay: 86400\n')
    expect(await scrape(source)).toMatchObject({
      status: 'blocked',
      error: expect.stringContaining('86400 seconds'),
    })
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt'])
  })

  test('is not started for a source that is off, nor in production for a sandbox', async () => {
    const source = await open([])
    const run = await startRun(database.knex, { source, byUserId: null, at: now })
    expect(
      await runScrape({ ...around(), allowsSandbox: false }, run.id, new AbortController().signal),
    ).toMatchObject({ status: 'failed' })
    expect(site.requests).toEqual([])
    const off = must(
      await updateScrapeSource(market(), { id: source.id, version: source.version, enabled: false }, true),
    )
    expect(off.enabled).toBe(false)
    expect((await startScrape(market(), { sourceId: source.id })).ok).toBe(false)
  })

  test('follows sitemaps, and no more pages than it may', async () => {
    const source = await open(siteProducts(40, ['json-ld']), { maxPages: 12 })
    site.robots(`Sitemap: ${site.url}/map.xml\nSitemap: http://10.0.0.1/map.xml\n`)
    const urls = ['/goods/hidden', '/about'].map((path) => `<url><loc>${site.url}${path}</loc></url>`)
    site.misbehave('/map.xml', {
      body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
      contentType: 'application/xml',
    })
    expect((await scrape(source)).status).toBe('ok')
    expect(site.requests.some(({ path }) => path === '/goods/hidden')).toBe(true)
    expect(await ScrapePage.query(database.knex).where({ sourceId: source.id }).resultSize()).toBe(12)
  })

  test('reads everything afresh once it is told to look elsewhere on the page', async () => {
    const source = await open(siteProducts(3, ['plain']), { selectors: { ...selectors, price: '.nowhere' } })
    expect(await scrape(source)).toMatchObject({ created: 0, toReview: 3 })
    must(await updateScrapeSource(market(), { id: source.id, version: source.version, selectors }, true))
    expect(await scrape(source)).toMatchObject({ created: 3, toReview: 0 })
  })
})

describe('a site that does not want us', () => {
  test.each([
    [{ status: 403 }, 24 * 60],
    [{ status: 429 }, 60],
    [{ status: 429, retryAfter: '600' }, 10],
    [{ status: 503, retryAfter: '1200' }, 20],
  ])('and answers %j is left alone at once', async (how, minutes) => {
    const products = siteProducts(8, ['json-ld'])
    const source = await open(products)
    site.misbehave(`/shelf/1`, how)
    expect(await scrape(source)).toMatchObject({
      status: 'blocked',
      error: expect.stringContaining(String(how.status)),
    })
    expect(site.requests.at(-1)?.path).toBe('/shelf/1')
    const refused = await startScrape(market(), { sourceId: source.id })
    expect(refused).toMatchObject({
      ok: false,
      errors: [{ __typename: 'ScrapeBlockedError', until: new Date(now.getTime() + minutes * 60_000) }],
    })
    now = new Date(now.getTime() + minutes * 60_000)
    site.misbehave('/shelf/1', null)
    expect(await scrape(source)).toMatchObject({ status: 'ok', created: 8 })
  })

  test('and says so in robots.txt is not read', async () => {
    const source = await open(siteProducts(2))
    site.robots('User-agent: *\nDisallow: /\n')
    expect(await scrape(source)).toMatchObject({
      status: 'blocked',
      error: expect.stringContaining('robots.txt'),
    })
    site.robots('User-agent: RoseAsh\nDisallow: /goods/\n')
    expect((await scrape(source)).status).toBe('ok')
    site.misbehave('/robots.txt', { status: 500 })
    expect(await scrape(source)).toMatchObject({ status: 'failed' })
    expect(
      site.requests
        .map(({ path }) => path)
        .filter((path) => path.startsWith('/goods/') || path === '/basket'),
    ).toEqual(['/basket'])
  })

  test('and forbids what we know already is obeyed without missing it', async () => {
    const source = await open(siteProducts(8, ['json-ld']))
    await scrape(source)
    site.robots('User-agent: *\nDisallow: /goods/\n')
    for (let run = 0; run < 4; run++) expect(await scrape(source)).toMatchObject({ status: 'ok', missing: 0 })
    expect((await ours()).every(({ status }) => status === 'active')).toBe(true)
  })
})

describe('a page that misbehaves', () => {
  const pages: readonly (readonly [
    what: string,
    how: Misbehaviour,
    status: string,
    problem: boolean,
    toReview?: number,
  ])[] = [
    ['is broken, with half a product', { broken: true }, 'ok', false, 1],
    ['never ends', { endless: true }, 'partial', true],
    ['unpacks to something endless', { endless: true, packed: true }, 'partial', true],
    ['is nested without an end', { body: '<div>'.repeat(3000), contentType: 'text/html' }, 'partial', true],
    [
      'leads its reader too deep',
      {
        body: `<script type="application/ld+json">{"@type":"Product","name":${'{"@value":'.repeat(20_000)}1${'}'.repeat(20_000)}}</script>`,
        contentType: 'text/html',
      },
      'partial',
      true,
    ],
    ['is slow', { slow: true }, 'partial', true],
    ['goes away', { drop: true }, 'partial', true],
    ['leads to itself', { redirect: 'self' }, 'partial', true],
    ['leads into our own house', { redirect: 'http://127.0.0.1/' }, 'partial', true],
    ['leads to the cloud’s secrets', { redirect: 'http://169.254.169.254/' }, 'partial', true],
    ['leads to somebody else', { redirect: 'https://elsewhere.example/' }, 'partial', true],
    ['is no page', { body: '%PDF-1.4', contentType: 'application/pdf' }, 'ok', true],
    [
      'has bytes of another charset',
      { body: Buffer.from('<title>crème</title>', 'latin1'), contentType: 'text/html; charset=utf-8' },
      'ok',
      false,
    ],
  ]
  test.each(pages)('and %s does not harm the others', async (_, how, status, problem, toReview = 0) => {
    const source = await open(siteProducts(6, ['json-ld', 'plain']))
    site.misbehave('/about', how)
    expect(await scrape(source)).toMatchObject({ status, created: 6, toReview, missing: 0 })
    const page = await ScrapePage.query(database.knex).findOne({
      sourceId: source.id,
      url: `${site.url}/about`,
    })
    expect(page?.problem !== null).toBe(problem)
  })

  test('after page ends the run', async () => {
    const products = siteProducts(12, ['json-ld'])
    const source = await open(products)
    for (const { slug } of products) site.misbehave(`/goods/${slug}`, { status: 500 })
    expect(await scrape(source)).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('in a row'),
    })
  })

  test('says wrongly in which charset it is, and is read right', async () => {
    const [rye] = siteProducts(1) as [SiteProduct]
    const source = await open([rye])
    const page = (charset: string) => ({
      body: Buffer.from(
        `<meta property="og:type" content="product"><meta property="og:title" content="Crème brûlée"><meta property="product:retailer_item_id" content="C-1"><p>£3.00</p>
         <meta property="product:price:amount" content="3.00"><meta property="product:price:currency" content="GBP">`,
        charset === 'utf-8' ? 'latin1' : 'utf8',
      ),
      contentType: `text/html; charset=${charset}`,
    })
    site.misbehave(`/goods/${rye.slug}`, page('utf-8'))
    await scrape(source)
    expect(await ours()).toMatchObject([{ title: 'Crème brûlée' }])
    site.misbehave(`/goods/${rye.slug}`, page('iso-8859-1'))
    expect(await scrape(source)).toMatchObject({ updated: 0, unchanged: 1 })
  })
})

describe('a source', () => {
  test.each([
    [{ baseUrl: 'http://127.0.0.1/', isSandbox: false }, 'baseUrl'],
    [{ baseUrl: 'http://10.0.0.1/shop', isSandbox: false }, 'baseUrl'],
    [{ baseUrl: 'file:///etc/passwd' }, 'baseUrl'],
    [{ baseUrl: 'https://user:secret@shop.example/', isSandbox: false }, 'baseUrl'],
    [{ isSandbox: false, baseUrl: 'https://shop.example/', maxPerSecond: 11 }, 'maxPerSecond'],
    [{ selectors: { title: 'h1[' } }, 'selectors'],
    [{ adapter: 'selectors' as const, selectors: null }, 'selectors'],
    [{ permissionNote: ' ' }, 'permissionNote'],
    [{ everyHours: 0 }, 'everyHours'],
  ])('with %j is refused', async (more, field) => {
    const input = {
      shopId,
      name: 'S',
      slug: `s-${newId()}`,
      baseUrl: 'http://127.0.0.1:9/',
      permissionNote: 'Asked.',
      isSandbox: true,
      ...more,
    }
    const refused = await createScrapeSource(market(), input, true)
    expect(refused).toMatchObject({ ok: false, errors: [{ path: expect.arrayContaining(['input', field]) }] })
  })

  test('is no sandbox in production', async () => {
    const input = {
      shopId,
      name: 'S',
      baseUrl: 'http://127.0.0.1:9/',
      permissionNote: 'Asked.',
      isSandbox: true,
    }
    expect(await createScrapeSource(market(), input, false)).toMatchObject({
      ok: false,
      errors: [{ path: ['input', 'isSandbox'] }],
    })
  })
})

test('a price that the shop set itself is moved by no more than a little without anybody looking', async () => {
  const [rye] = siteProducts(1) as [SiteProduct]
  const source = await open([rye])
  await scrape(source)
  const { variantId } = await database
    .knex('market.scrape_item_variants')
    .where({ itemId: (await itemOf(rye.sku)).id })
    .first('variantId')
  must(await setPrice(market(), { variantId, amountMinor: rye.priceMinor * 2 }))
  site.change(rye.sku, { priceMinor: rye.priceMinor + 1 })
  expect(await scrape(source)).toMatchObject({ toReview: 1 })
})

test('what three cost is told to somebody, and what a kilogram costs makes it sold by the kilogram', async () => {
  const source = await open(siteProducts(1, ['plain']))
  const good = (sku: string, title: string, price: string) =>
    `<li class="good" data-code="${sku}"><h2>${title}</h2><p class="cost">${price}</p></li>`
  site.misbehave('/list/1', {
    body: good('L', 'Lemons', '3 for £1') + good('P', 'Potatoes', '£3.50 / kg'),
    contentType: 'text/html',
  })
  expect(await scrape(source)).toMatchObject({ created: 1, toReview: 1 })
  expect(await itemOf('L')).toMatchObject({
    reasons: ['no_price'],
    note: '“3 for £1” may be what several cost.',
  })
  const variant = await database.knex('market.product_variants').where({ shopId }).first()
  expect(variant).toMatchObject({ sku: 'P', unit: 'kg' })
  expect(Number(variant?.unitAmount)).toBe(1)
})
