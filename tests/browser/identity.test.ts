import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { SiteName } from '@rose-ash/config'
import { describeWithProgram } from '@rose-ash/testing'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { mailTo } from '../world/mailbox.ts'
import { useWorld } from '../world/useWorld.ts'
import { passwordOf } from '../world/Visitor.ts'
import { launchChromium } from './launchChromium.ts'

describeWithProgram('one identity in Chromium', ['chromium', 'chromium-browser', 'google-chrome'], (path) => {
  const world = useWorld()
  jest.setTimeout(90_000)
  const address = (site: SiteName, path = '/') => new URL(path, world.config.sites[site].publicUrl).href
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await launchChromium(path)
  }, 60_000)
  afterAll(() => browser?.close())

  const open = async (javaScriptEnabled = true) => {
    context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
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
  afterEach(async () => {
    await context.close()
    expect(complaints.splice(0)).toEqual([])
  })

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const isSignedIn = async () => (await page.locator('form[action="/logout"]').count()) === 1
  const beginAt = async (site: SiteName, path = '/') => {
    await page.goto(address(site, path))
    await page.getByRole('link', { name: 'Sign in', exact: true }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  }
  const linkIn = async (email: string) => (await mailTo(world, email)).links[0] ?? ''

  /** Signed in at the blog by some way: the market knows, and signing out at the events is known at the blog. */
  const goRound = async () => {
    expect(await isSignedIn()).toBe(true)
    await page.goto(address('market', '/products'))
    expect(page.url()).toBe(address('market', '/products'))
    expect(await isSignedIn()).toBe(true)
    await page.goto(address('events'))
    await page.locator('summary.corner-link').click()
    await press('Sign out')
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    await page.goto(address('blog'))
    expect(await isSignedIn()).toBe(false)
  }

  describe('with JavaScript', () => {
    beforeEach(() => open())

    test('register by the link in a letter, sign in at one site, be known at the next, sign out at a third', async () => {
      await beginAt('blog', '/tags')
      await page.getByRole('link', { name: 'Become a member' }).click()
      await page.getByLabel('Your name').fill('Wren Hollis')
      await page.getByLabel('Handle').fill('wren')
      await page.getByLabel('E-mail address').fill('wren@rose-ash.example')
      await page.getByLabel('Password, if you want one').fill('three herons on a weir')
      await press('Become a member')
      await page.getByRole('heading', { name: 'One more step' }).waitFor()
      await page.goto(await linkIn('wren@rose-ash.example'))
      await press('Become a member')
      await page.waitForURL(address('blog', '/tags'))
      await goRound()

      await beginAt('blog')
      await page.getByLabel('E-mail address or handle').fill('wren')
      await page.getByLabel('Password').fill('three herons on a weir')
      await press('Sign in')
      await page.waitForURL(address('blog'))
      await goRound()
    })

    test('make a passkey, and sign in with it and nothing else', async () => {
      const devtools = await context.newCDPSession(page)
      await devtools.send('WebAuthn.enable')
      await devtools.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      })
      await page.goto(address('federation', '/security/passkeys'))
      await page.getByLabel('E-mail address or handle').fill('chioma')
      await page.getByLabel('Password').fill(passwordOf('chioma'))
      await press('Sign in')
      await page.waitForURL(address('federation', '/security/passkeys'))
      await press('Add a passkey')
      await page.getByLabel('What do you call it?').fill('Phone')
      await press('Make the passkey')
      await page.waitForURL(address('federation', '/security/passkeys'))
      await page.getByRole('heading', { name: 'Phone' }).waitFor()
      await page.locator('summary.corner-link').click()
      await press('Sign out')
      await page.getByRole('heading', { name: 'You are signed out' }).waitFor()

      // The device answers as soon as the browser offers its passkey under the field for the name.
      await page.goto(address('blog', '/posts'))
      await page.getByRole('link', { name: 'Sign in', exact: true }).click()
      await page.locator('form[action="/logout"]').waitFor({ state: 'attached' })
      expect(page.url()).toBe(address('blog', '/posts'))
      await goRound()

      await page.addInitScript('PublicKeyCredential.isConditionalMediationAvailable = async () => false')
      await beginAt('blog', '/posts')
      await press('Use a passkey')
      await page.waitForURL(address('blog', '/posts'))
      await goRound()
    })
  })

  describe('without JavaScript', () => {
    beforeEach(() => open(false))

    test('sign in by password, and go round', async () => {
      await beginAt('blog', '/posts')
      expect(await page.getByRole('button', { name: 'Use a passkey' }).isVisible()).toBe(false)
      expect(await page.getByText('Passkeys need JavaScript').isVisible()).toBe(true)
      await page.getByLabel('E-mail address or handle').fill('emre')
      await page.getByLabel('Password').fill('not this one, I think')
      await press('Sign in')
      const alert = page.getByRole('alert').filter({ hasText: 'do not go together' })
      await alert.waitFor()
      expect(await page.getByLabel('Password').inputValue()).toBe('')
      complaints.splice(0)
      await page.getByLabel('Password').fill(passwordOf('emre'))
      await press('Sign in')
      await page.waitForURL(address('blog', '/posts'))
      await goRound()
    })

    test('sign in by a link in a letter, and go round', async () => {
      await beginAt('blog')
      await page.getByRole('link', { name: 'Send me a link by mail' }).click()
      await page.getByLabel('E-mail address').fill(world.members.fern.email)
      await press('Send the link')
      await page.getByRole('heading', { name: 'A letter is on its way' }).waitFor()
      await page.goto(await linkIn(world.members.fern.email))
      await press('Sign me in')
      await page.waitForURL(address('blog'))
      await goRound()
    })
  })
})
