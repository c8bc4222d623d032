import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { siteNames } from '@rose-ash/config'
import { describeWithProgram } from '@rose-ash/testing'
import type { Browser, Page } from 'playwright-core'
import { totp } from '../world/totp.ts'
import { useWorld } from '../world/useWorld.ts'
import { passwordOf } from '../world/Visitor.ts'
import { findingsOf } from './findingsOf.ts'
import { launchChromium } from './launchChromium.ts'

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
      const { page, complaints } = await openPhone(browser)
      const findings: string[] = []
      const seen = await crawl(page, publicUrl, async () => {
        findings.push(...(await findingsOf(page)))
      })
      await page.close()

      expect(findings).toEqual([])
      expect(complaints).toEqual([])
      expect(seen.length).toBeGreaterThan(site === 'home' ? 0 : 1)
    },
    180_000,
  )

  test('the way in: axe finds nothing on any page of it, nor where it comes to nothing', async () => {
    const { page, complaints } = await openPhone(browser)
    const federation = world.config.sites.federation.publicUrl
    const findings: string[] = []
    await page.goto(`${world.config.sites.blog.publicUrl}/login?to=%2Fposts`)
    const here = page.url()
    const link = `${federation}/sign-in`
    const ways = [
      '',
      '/link',
      '/link?sent=1',
      '/register',
      '/register?sent=1',
      '/forgotten',
      '/forgotten?sent=1',
    ]
    const token = 'a-link-that-nobody-was-sent'
    for (const url of [
      ...ways.map((way) => `${here}${way}`),
      `${federation}/signed-out`,
      `${federation}/sign-out?xsrf=somebody-asks-for-it`,
      ...['mail', 'verify', 'reset', 'change-email'].map((purpose) => `${link}/${purpose}?token=${token}`),
      `${link}/change-email?done=1`,
    ]) {
      expect((await page.goto(url))?.status()).toBe(200)
      expect(page.url()).toBe(url)
      findings.push(...(await findingsOf(page)))
    }
    expect(complaints).toEqual([])

    // A page that says what went wrong answers so, which the console of a browser calls an error.
    await page.goto(`${link}/problem?error=invalid_client`)
    findings.push(...(await findingsOf(page)))
    await page.goto(here)
    await page.getByLabel('E-mail address or handle').fill('ada')
    await page.getByLabel('Password').fill('surely not this one')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('do not go together').waitFor()
    findings.push(...(await findingsOf(page)))
    await page.goto(`${here}/register`)
    await page.getByLabel('Your name').fill('Ada')
    await page.getByLabel('Handle').fill('no handle!')
    await page.getByLabel('E-mail address').fill('ada@rose-ash.example')
    await page.getByRole('button', { name: 'Become a member' }).click()
    await page.getByText('to mend').first().waitFor()
    findings.push(...(await findingsOf(page)))
    await page.close()
    expect(findings).toEqual([])
  }, 180_000)

  test('what guards an account: axe finds nothing, signed in, on any page of it', async () => {
    const { page, complaints } = await openPhone(browser)
    const security = `${world.config.sites.federation.publicUrl}/security`
    await page.goto(`${security}/authenticator`)
    await page.getByLabel('E-mail address or handle').fill('goran')
    await page.getByLabel('Password').fill(passwordOf('goran'))
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('button', { name: 'Set it up' }).click()
    await page.getByText('Type the six digits').waitFor()
    const findings = await findingsOf(page)
    const secret = (await page.locator('.secret').textContent()) ?? ''
    await page.getByLabel('Code', { exact: true }).fill(totp(secret.replaceAll(/[^A-Z2-7]/g, '')))
    await page.getByRole('button', { name: 'Turn it on' }).click()
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    findings.push(...(await findingsOf(page)))
    const paths = [
      'password',
      'email',
      'passkeys',
      'authenticator',
      'sessions',
      'history',
      'delete',
      'deleted',
    ]
    for (const path of ['', ...paths.map((each) => `/${each}`)]) {
      expect((await page.goto(`${security}${path}`))?.status()).toBe(200)
      expect(page.url()).toBe(`${security}${path}`)
      findings.push(...(await findingsOf(page)))
    }
    await page.close()
    expect(findings).toEqual([])
    expect(complaints).toEqual([])
  }, 180_000)
})

async function openPhone(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
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
  return { page, complaints }
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
