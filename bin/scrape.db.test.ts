import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { childEnvironment, repositoryRoot } from '@rose-ash/config'
import { newId, systemClock, type Viewer } from '@rose-ash/domain'
import { createShop } from '@rose-ash/market/domain/shop/createShop.ts'
import { createScrapeSource } from '@rose-ash/market/scrape/source/createScrapeSource.ts'
import { type ShopSite, shopSite, siteProducts } from '@rose-ash/sandbox'
import { useDatabase } from '@rose-ash/testing'

const database = useDatabase({ commits: true })
const products = siteProducts(40)
const keeper: Viewer = { userId: newId(), handle: 'keeper', roles: ['member', 'admin'] }
let site: ShopSite

beforeAll(async () => {
  site = await shopSite(products)
  const market = { knex: database.knex, clock: systemClock, viewer: keeper, currency: 'GBP' }
  const shop = await createShop(market, { ownerUserId: keeper.userId ?? '', name: 'A shop' })
  if (!shop.ok) throw new Error('No shop')
  const source = {
    shopId: shop.value.id,
    name: 'A site',
    baseUrl: `${site.url}/`,
    permissionNote: 'Asked.',
    isSandbox: true,
    publishes: true,
    maxPerSecond: 1000,
    selectors: { product: '.good', title: 'h2', price: '.cost', sku: '@data-code', availability: '.state' },
  }
  expect(await createScrapeSource(market, source, true)).toMatchObject({ ok: true })
})
afterAll(() => site.close())

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

function scrape(...args: string[]) {
  const child = spawn(process.execPath, ['bin/run.mjs', 'scrape', ...args], {
    cwd: repositoryRoot,
    env: childEnvironment({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      DATA_DIR: join(repositoryRoot, '.data/test/scrape'),
    }),
  })
  children.push(child)
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  child.stderr?.on('data', (chunk) => (said += chunk))
  const ended = once(child, 'close').then(([code]) => ({ code, said }))
  return { child, ended }
}

test('npm run scrape goes on after a kill, asks no finished page again, and reports', async () => {
  const first = scrape('a-site')
  const pages = () => site.requests.filter(({ path }) => path !== '/robots.txt')
  for (const deadline = performance.now() + 100_000; pages().length < 15; await pause(20))
    if (performance.now() > deadline) throw new Error(`Nothing was read: ${(await first.ended).said}`)
  first.child.kill('SIGKILL')
  await first.ended
  const done = await database.knex('market.scrape_pages').whereNotNull('doneRunId').pluck('url')
  expect(done.length).toBeGreaterThan(10)
  site.forgetRequests()

  const second = await scrape('a-site').ended
  expect(second.said).toContain('Going on with a run that was not finished.')
  expect(second.said).toMatch(
    /A site: ok\n\s+Pages\s+\d+ read, 0 as before, 0 failed\n\s+Products\s+40 new, 0 changed/,
  )
  expect(second.code).toBe(0)
  const repeated = pages().filter(({ path }) => done.includes(site.url + path))
  expect(repeated).toEqual([])
  const titles = await database.knex('market.products').where({ status: 'active' }).pluck('title')
  expect(titles.sort()).toEqual(products.map(({ title }) => title).sort())

  const third = await scrape('a-site').ended
  expect(third.said).toContain('0 new, 0 changed, 40 as before')
}, 240_000)

test('npm run scrape lists the sources, and says when there is none of that name', async () => {
  expect((await scrape().ended).said).toContain(`a-site  ${site.url}/ for A shop`)
  const wrong = await scrape('nowhere').ended
  expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('There is no source nowhere') })
}, 120_000)
