import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { type ShopSite, shopSite, siteProducts } from '@rose-ash/sandbox'
import { describeWithProgram } from '@rose-ash/testing'
import type { Browser, Page } from 'playwright-core'
import { useWorld } from '../world/useWorld.ts'
import { passwordOf } from '../world/Visitor.ts'
import { launchChromium } from './launchChromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describeWithProgram(
  'sites that shops follow, in Chromium',
  ['chromium', 'chromium-browser', 'google-chrome'],
  (path) => {
    const world = useWorld()
    jest.setTimeout(180_000)
    let browser: Browser
    let site: ShopSite
    beforeAll(async () => {
      const [rye, spelt, oat] = siteProducts(3, ['json-ld'])
      if (!rye || !spelt || !oat) throw new Error('The sandbox sells too little')
      site = await shopSite([rye, spelt, { ...oat, currency: 'EUR' }])
      browser = await launchChromium(path)
    }, 60_000)
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })

    /** Accessible in both colours, and no wider than its window. */
    const examine = async (page: Page): Promise<void> => {
      for (const width of [390, 1280])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 844 })
          await page.emulateMedia({ colorScheme })
          await page.evaluate(axe)
          const found = await page.evaluate<string[]>(
            'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`))',
          )
          expect({ url: page.url(), width, colorScheme, found }).toEqual({
            url: page.url(),
            width,
            colorScheme,
            found: [],
          })
          const overflow = await page.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          )
          expect([page.url(), width, overflow]).toEqual([page.url(), width, 0])
        }
    }

    test('a keeper names a site, reads it, and decides what to follow', async () => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 844 },
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const address = (of: string) => new URL(of, world.config.sites.market.publicUrl).href
      await page.goto(address('/scraping'))
      await page.getByLabel('E-mail address or handle').fill('fern')
      await page.getByLabel('Password').fill(passwordOf('fern'))
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.waitForURL(address('/scraping'))
      await examine(page)

      await page.getByRole('link', { name: 'Name a site' }).click()
      await page.getByLabel('Name', { exact: true }).fill('The bakery on this machine')
      await page.getByLabel('Address where its shop begins').fill(site.url)
      await page.getByLabel('Who allowed this, and when').fill('The baker, at the gate.')
      await page.getByLabel('New products go on sale at once').check()
      await page.getByRole('button', { name: 'Name it' }).click()
      await page.getByText('is on an unusual port').first().waitFor()
      await examine(page)
      await page.getByLabel('It is a server of the sandbox').check()
      await page.getByRole('button', { name: 'Name it' }).click()
      await page.waitForURL('**/scraping/sources/the-bakery-on-this-machine')
      await examine(page)

      await page.getByRole('button', { name: 'Read it now' }).click()
      await page.waitForURL('**/scraping/runs/*')
      for (const deadline = Date.now() + 60_000; Date.now() < deadline; await page.reload())
        if (await page.getByText('Ended').isVisible()) break
      await page.getByText('Well', { exact: true }).waitFor()
      await examine(page)

      await page.getByRole('link', { name: '1', exact: true }).click()
      await page.getByText('Its price is in another currency').waitFor()
      await examine(page)
      await page.getByRole('button', { name: 'Follow it' }).click()
      await page.getByText('Ours follows the site.').waitFor()
      await page.getByText('Nothing to look at').waitFor()
      await page.goto(address('/products?search=No.+1'))
      expect(await page.getByRole('link', { name: /Rye bread No\. 1/ }).count()).toBeGreaterThan(0)
    })
  },
)
