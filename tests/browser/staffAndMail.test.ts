import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { describeWithProgram } from '@rose-ash/testing'
import type { Browser, Page } from 'playwright-core'
import { mailTo } from '../world/mailbox.ts'
import { useWorld } from '../world/useWorld.ts'
import { passwordOf } from '../world/Visitor.ts'
import { launchChromium } from './launchChromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describeWithProgram(
  'staff pages and the mailbox in Chromium',
  ['chromium', 'chromium-browser', 'google-chrome'],
  (path) => {
    const world = useWorld()
    jest.setTimeout(120_000)
    let browser: Browser
    beforeAll(async () => {
      browser = await launchChromium(path)
    }, 60_000)
    afterAll(() => browser?.close())

    const openPage = async (width: number) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
      })
      return { page, complaints }
    }

    /** Accessible in both colours, and no wider than its window. A letter's frame runs no scripts, so nobody can look into it. */
    const examine = async (page: Page): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.evaluate(axe)
        const found = await page.evaluate<string[]>(
          'axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`))',
        )
        expect({ url: page.url(), colorScheme, found }).toEqual({ url: page.url(), colorScheme, found: [] })
      }
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect([page.url(), overflow]).toEqual([page.url(), 0])
    }

    test.each([390, 1280])('an admin gives a role, at a width of %d', async (width) => {
      const { page, complaints } = await openPage(width)
      const staff = new URL('/staff', world.config.sites.account.publicUrl).href
      await page.goto(staff)
      await page.getByLabel('E-mail address or handle').fill('ada')
      await page.getByLabel('Password').fill(passwordOf('ada'))
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.waitForURL(staff)
      await examine(page)
      await page.getByRole('link', { name: 'Dilys Morgan' }).click()
      await page.getByRole('heading', { name: 'Dilys Morgan' }).waitFor()
      await examine(page)
      await page.getByLabel('Author').setChecked(width === 390)
      await page.getByRole('button', { name: 'Save the roles' }).click()
      await page.getByText('The roles are changed').waitFor()
      expect(await page.getByLabel('Author').isChecked()).toBe(width === 390)
      await examine(page)
      expect(complaints).toEqual([])
      await page.context().close()
    })

    test.each([390, 1280])('a developer reads a letter, at a width of %d', async (width) => {
      const { page, complaints } = await openPage(width)
      const mailbox = new URL('/dev/mail', world.config.home.publicUrl).href
      await page.goto(`${mailbox}?to=nobody-at-all`)
      await examine(page)
      const blog = world.config.sites.blog.publicUrl
      await page.goto(new URL('/login?to=/tags', blog).href)
      await page.getByRole('link', { name: 'Send me a link by mail' }).click()
      await page.getByLabel('E-mail address').fill(world.members.hana.email)
      await page.getByRole('button', { name: 'Send the link' }).click()
      await page.getByRole('heading', { name: 'A letter is on its way' }).waitFor()
      await mailTo(world, world.members.hana.email)
      await page.goto(mailbox)
      await page.getByRole('link', { name: world.members.hana.email }).first().waitFor()
      await examine(page)
      await page.getByRole('link', { name: world.members.hana.email }).first().click()
      await examine(page)
      const letter = page.frameLocator('iframe')
      const [opened] = await Promise.all([
        page.waitForEvent('popup'),
        letter.getByRole('link', { name: 'Sign in' }).click(),
      ])
      await opened.waitForLoadState()
      expect(new URL(opened.url()).pathname).toBe('/sign-in/mail')
      expect(complaints).toEqual([])
      await page.context().close()
    })
  },
)
