import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { siteNames } from '@rose-ash/config'
import { describeWithProgram } from '@rose-ash/testing'
import type { Browser, Page } from 'playwright-core'
import { useWorld } from '../world/useWorld.ts'
import { launchChromium } from './launchChromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** How many pages of a site are looked at; pages of one kind (`/products/…`) count three times at most. */
const pagesOfSite = 30
const pagesOfKind = 3

describeWithProgram('every page in Chromium', ['chromium', 'chromium-browser', 'google-chrome'], (path) => {
  const world = useWorld()
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium(path)
  }, 60_000)
  afterAll(() => browser?.close())

  test.each(['home', ...siteNames] as const)(
    '%s: axe finds nothing, light or dark, and the browser has nothing to complain about',
    async (site) => {
      const { publicUrl } = site === 'home' ? world.config.home : world.config.sites[site]
      const page = await browser.newPage({
        viewport: { width: 390, height: 844 },
        // colours are what they are at once, not on their way from light to dark
        reducedMotion: 'reduce',
      })
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))

      const findings: string[] = []
      const seen = await crawl(page, publicUrl, async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          for (const { id, nodes } of await examine(page))
            findings.push(`${page.url()} (${colorScheme}) ${id}: ${nodes[0]?.html.slice(0, 160)}`)
        }
        const overflow = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        if (overflow > 0) findings.push(`${page.url()} is ${overflow}px wider than a phone`)
      })
      await page.close()

      expect(findings).toEqual([])
      expect(complaints).toEqual([])
      expect(seen.length).toBeGreaterThan(site === 'home' ? 0 : 1)
    },
    180_000,
  )
})

const examine = async (page: Page): Promise<readonly Finding[]> => {
  await page.evaluate(axe)
  return page.evaluate<Finding[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))',
  )
}

/** Follows the links of a site from its home, and looks at each page. */
async function crawl(page: Page, home: string, look: () => Promise<void>): Promise<string[]> {
  const waiting = [home]
  const seen = new Set<string>(waiting)
  const kinds = new Map<string, number>()
  const looked: string[] = []
  for (let url = waiting.shift(); url !== undefined && looked.length < pagesOfSite; url = waiting.shift()) {
    const response = await page.goto(url)
    expect(`${url} ${response?.status()}`).toBe(`${url} 200`)
    await look()
    looked.push(url)
    const links = await page.evaluate<string[]>('[...document.links].map(({ href }) => href)')
    for (const link of links) {
      const { origin, pathname, search } = new URL(link)
      const kind = `${pathname.split('/').slice(0, 2).join('/')}${pathname.split('/').length}${search ? '?' : ''}`
      const address = `${origin}${pathname}${search}`
      if (origin !== new URL(home).origin || seen.has(address) || /\.(ics|xml|svg|txt)$/.test(pathname))
        continue
      if ((kinds.get(kind) ?? 0) >= pagesOfKind) continue
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      seen.add(address)
      waiting.push(address)
    }
  }
  return looked
}
