import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { SiteName } from '@rose-ash/config'
import { describeWithProgram } from '@rose-ash/testing'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { mailTo } from '../world/mailbox.ts'
import { useWorld } from '../world/useWorld.ts'
import { passwordOf } from '../world/Visitor.ts'
import { findingsOf } from './findingsOf.ts'
import { launchChromium } from './launchChromium.ts'

describeWithProgram('the shop in Chromium', ['chromium', 'chromium-browser', 'google-chrome'], (path) => {
  const world = useWorld()
  jest.setTimeout(90_000)
  const address = (site: SiteName, at = '/') => new URL(at, world.config.sites[site].publicUrl).href
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await launchChromium(path)
  }, 60_000)
  afterAll(() => browser?.close())
  afterEach(async () => {
    await context.close()
    expect(complaints.splice(0)).toEqual([])
  })

  const open = async (javaScriptEnabled: boolean) => {
    context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      // Without a window Chromium calls itself a machine, and machines are never led through a sign-in.
      userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36`,
    })
    context.setDefaultTimeout(15_000)
    page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  }

  const press = (name: string | RegExp) =>
    page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click()
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).first().click()
  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor()
  const told = (text: string) => page.getByText(text).first().waitFor()

  /** From a search to a loaf in the basket. */
  const findBread = async () => {
    await page.goto(address('market', '/products'))
    await page
      .getByRole('searchbox')
      .or(page.getByRole('combobox', { name: 'What are you looking for?' }))
      .fill('sourdough')
    await page.keyboard.press('Enter')
    await heading('Looking for “sourdough”')
    await page.getByText('Narrow it down').first().click()
    await page
      .getByRole('link', { name: /^Ashcombe Bakehouse/ })
      .first()
      .click()
    await page.waitForURL(/shop=ashcombe-bakehouse/)
    await follow('Valley sourdough')
    await press('Put into the basket')
    await told('One more in your basket')
  }
  /** Two loaves, at the checkout. */
  const goToCheckout = async () => {
    await page.goto(address('cart'))
    await page.getByRole('spinbutton', { name: 'How many of Valley sourdough, Whole loaf' }).fill('2')
    await press('Change Valley sourdough, Whole loaf')
    await told('Your basket is up to date.')
    await follow('Go to the checkout')
    await heading('Checkout')
  }
  const fillBasket = async () => {
    await page.goto(address('market', `/products/${world.products.sourdough.slug}`))
    await page.getByLabel('How many').fill('2')
    await press('Put into the basket')
    await told('Two more in your basket')
    await page.goto(address('cart', '/checkout'))
  }
  const onPaymentPage = () => page.waitForURL(`${world.config.sumup.pageOrigin}/**`)
  const asGuest = async (email: string) => {
    await page.getByLabel('Your name').fill('Wren Hollis')
    await page.getByLabel('E-mail address').fill(email)
    await press('Order and pay £9.20')
    await onPaymentPage()
  }
  const codeHere = async () =>
    /Order ([2-9A-HJ-NP-Z]{8})/.exec((await page.textContent('main')) ?? '')?.[1] ?? ''

  describe.each([
    ['with JavaScript', true, 'goran'],
    ['without JavaScript', false, 'emre'],
  ])('%s', (_, hasScripts, handle) => {
    test('find, filter, add, change, sign in, pay, receipt', async () => {
      await open(hasScripts)
      await findBread()
      await goToCheckout()
      await page.getByRole('main').getByRole('link', { name: 'Sign in', exact: true }).click()
      await page.getByLabel('E-mail address or handle').fill(handle)
      await page.getByLabel('Password').fill(passwordOf(handle))
      await press('Sign in')
      await page.waitForURL(address('cart', '/checkout'))
      expect(await page.getByLabel('E-mail address').inputValue()).toBe(`${handle}@rose-ash.example`)
      await press('Order and pay £9.20')
      await onPaymentPage()
      await press('Pay £9.20')
      await follow('Back to the shop')
      await told('Paid. Thank you!')
      expect(page.url()).toMatch(/\/orders\/[2-9A-HJ-NP-Z]{8}$/)
      await follow('Receipt')
      await heading('Receipt')
      await told('VAT in these prices')
      await page.goto(address('cart', '/orders'))
      await told('Confirmed')
    })

    test('wait for the outcome of a payment on a page that goes on by itself', async () => {
      await open(hasScripts)
      await fillBasket()
      await asGuest(`waits.${handle}@example.org`)
      const paymentPage = page.url()
      await follow('Walk away without paying')
      await heading('One moment')
      const { status } = await fetch(`${paymentPage}/pay`, { method: 'POST', redirect: 'manual' })
      expect(status).toBe(303)
      await page.waitForURL(/\/orders\/[2-9A-HJ-NP-Z]{8}$/)
      await told('Paid. Thank you!')
    })
  })

  test('decline, try again, and come back by the link in the mail', async () => {
    const email = 'declines@example.org'
    await open(false)
    await fillBasket()
    await asGuest(email)
    await press('Decline the card')
    await follow('Walk away without paying')
    await told('It was not paid yet')
    await press('Try again: pay £9.20')
    await onPaymentPage()
    await press('Pay with a 3-D Secure check')
    await press('Confirm £9.20')
    await follow('Back to the shop')
    await told('Paid. Thank you!')
    const code = await codeHere()
    await page.goBack()
    await page.goto(address('cart'))
    await told('Nothing in it yet')

    const link = (await mailTo(world, email)).links.find((each) => each.includes('key=')) ?? ''
    await context.close()
    await open(true)
    await page.goto(link)
    expect(page.url()).toBe(address('cart', `/orders/${code}`))
    await told('Paid. Thank you!')
  })

  test('axe finds nothing on any page of it, light or dark', async () => {
    const findings: string[] = []
    const look = async () => {
      findings.push(...(await findingsOf(page)))
    }
    await open(true)
    await page.goto(address('cart', '/orders?order=7K2M9QXA'))
    await look()
    await page.goto(address('cart', '/login?to=/orders'))
    await page.getByLabel('E-mail address or handle').fill('ada')
    await page.getByLabel('Password').fill(passwordOf('ada'))
    await press('Sign in')
    await heading('Your orders')
    await look()
    await fillBasket()
    await look()
    await page.goto(address('cart'))
    await look()
    await page.goto(address('cart', '/checkout'))
    await press('Order and pay £9.20')
    await onPaymentPage()
    await follow('Walk away without paying')
    await heading('One moment')
    await look()
    await follow('To the order')
    await look()
    const order = page.url()
    await press('Pay £9.20')
    await onPaymentPage()
    await press('Pay £9.20')
    await follow('Back to the shop')
    await told('Paid. Thank you!')
    const code = await codeHere()
    for (const at of ['', '/receipt', '/cancel', '/refund']) {
      await page.goto(`${order}${at}`)
      await look()
    }
    for (const at of ['/orders', '/manage/orders', `/manage/orders/${code}`, '/manage/findings']) {
      expect((await page.goto(address('cart', at)))?.status()).toBe(200)
      await look()
    }
    expect(findings).toEqual([])
  }, 180_000)
})
