import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { describeWithProgram } from '@rose-ash/testing'
import type { Browser, Page } from 'playwright-core'
import { useWorld } from '../world/useWorld.ts'
import { passwordOf } from '../world/Visitor.ts'
import { findingsOf } from './findingsOf.ts'
import { launchChromium } from './launchChromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describeWithProgram('finding in Chromium', ['chromium', 'chromium-browser', 'google-chrome'], (path) => {
  const world = useWorld()
  jest.setTimeout(120_000)
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium(path)
  }, 60_000)
  afterAll(() => browser?.close())

  const openHome = async ({ javaScriptEnabled = true, width = 1280 } = {}) => {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width, height: 844 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(world.config.sites.market.publicUrl)
    return { page, complaints }
  }
  const violationsOf = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe)
    return page.evaluate(
      'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`))',
    )
  }

  test.each([390, 1280])('the field suggests by keyboard, at a width of %d', async (width) => {
    const { page, complaints } = await openHome({ width })
    const field = page.getByRole('combobox', { name: 'What are you looking for?' })
    await field.pressSequentially('sourd')
    const options = page.getByRole('listbox').getByRole('option')
    await options.filter({ hasText: 'Valley sourdough' }).waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page)).toEqual([])
    }

    await field.press('ArrowDown')
    const chosen = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${chosen}"]`).getAttribute('aria-selected')).toBe('true')
    await field.press('Escape')
    expect(await page.getByRole('listbox').count()).toBe(0)
    expect(await field.inputValue()).toBe('sourd')

    await field.press('ArrowDown')
    await options.first().waitFor()
    const place = (await options.allTextContents()).findIndex((text) => text.startsWith('Valley sourdough'))
    for (let step = 0; step <= place; step++) await field.press('ArrowDown')
    await field.press('Enter')
    await page.waitForURL('**/products/valley-sourdough')
    await page.goBack()
    expect(complaints).toEqual([])
  })

  test('what was typed is searched for when nothing is chosen, and a pointer chooses', async () => {
    const { page } = await openHome()
    const field = page.getByRole('combobox', { name: 'What are you looking for?' })
    await field.pressSequentially('chedar')
    await page.getByRole('option', { name: /Cave-aged cheddar/ }).click()
    await page.waitForURL('**/products/cave-aged-cheddar')
    await page.goBack()
    await field.fill('cheddar')
    await field.press('Enter')
    await page.waitForURL('**/products?search=cheddar')
    await page.getByLabel('Order', { exact: true }).selectOption('TITLE')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await page.waitForURL('**/products?search=cheddar&sort=TITLE')
    await page.goBack()
    expect(new URL(page.url()).search).toBe('?search=cheddar')
    expect(await page.getByRole('combobox', { name: 'What are you looking for?' }).inputValue()).toBe(
      'cheddar',
    )
  })

  test('without JavaScript it is a search field', async () => {
    const { page } = await openHome({ javaScriptEnabled: false })
    expect(await page.getByRole('combobox').count()).toBe(0)
    await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill('cheddar')
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    await page.waitForURL('**/products?search=cheddar')
    expect(await page.getByText('Cave-aged cheddar').count()).toBeGreaterThan(0)
  })

  test('an editor composes a page by keyboard, on a phone and on a desk', async () => {
    const { page, complaints } = await openHome({ width: 390 })
    const manage = new URL('/manage/pages', page.url()).href
    await page.goto(manage)
    await page.getByLabel('E-mail address or handle').fill(world.members.ada.handle)
    await page.getByLabel('Password').fill(passwordOf(world.members.ada.handle))
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('link', { name: 'A winter table', exact: true }).waitFor()
    const findings = await findingsOf(page)
    await page.goto(`${manage}/new`)
    findings.push(...(await findingsOf(page)))
    await page.goto(`${manage}/a-winter-table/edit`)
    findings.push(...(await findingsOf(page)))
    await page.setViewportSize({ width: 1280, height: 844 })
    findings.push(...(await findingsOf(page)))

    const order = () =>
      page
        .getByRole('group', { name: /^\d+\. / })
        .locator('legend')
        .allInnerTexts()
    await page.getByRole('button', { name: /Move up.*block 4/ }).press('Enter')
    await page.getByRole('button', { name: /Move up.*Shop, block 3/ }).waitFor()
    expect(await order()).toEqual(['1. Text', '2. Chosen products', '3. Shop', '4. Category'])
    await page.getByLabel('Find products', { exact: true }).fill('cheese')
    await page.getByLabel('Find products', { exact: true }).press('Enter')
    await page.getByText('Not saved yet').first().waitFor()
    findings.push(...(await findingsOf(page)))
    expect(findings).toEqual([])
    // A page that says what to mend answers so, which the console of a browser calls an error.
    expect(complaints.filter((each) => !each.includes('422'))).toEqual([])
  })
})
