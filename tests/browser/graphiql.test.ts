import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { describeWithProgram } from '@rose-ash/testing'
import type { Browser, Page } from 'playwright-core'
import { useWorld } from '../world/useWorld.ts'
import { passwordOf } from '../world/Visitor.ts'
import { launchChromium } from './launchChromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describeWithProgram('GraphiQL in Chromium', ['chromium', 'chromium-browser', 'google-chrome'], (path) => {
  const world = useWorld()
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    browser = await launchChromium(path)
  }, 60_000)
  afterAll(() => browser?.close())
  beforeEach(async () => {
    page = await browser.newPage()
    complaints = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterEach(async () => {
    await page.close()
    expect(complaints).toEqual([])
  })

  const address = () => new URL('/graphiql', world.config.gateway.publicUrl).href
  const member = () => page.getByRole('status').first()
  const signIn = async (handle: string) => {
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByLabel('E-mail address or handle').fill(handle)
    await page.getByLabel('Password', { exact: true }).fill(passwordOf(handle))
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  }
  const said = (text: string) => member().getByText(text).waitFor()
  /** Named as in the explorer's greeting: it goes on asking for that name until it has read what is there now. */
  const ask = async (selection: string) => {
    const query = `query Welcome ${selection}`
    const editor = 'document.querySelector(".graphiql-query-editor .CodeMirror")?.CodeMirror'
    // The explorer greets with a text of its own, and would put it over ours.
    await page.waitForFunction(`${editor}?.getValue()`)
    await page.evaluate(`${editor}.setValue(${JSON.stringify(query)})`)
    await page.getByRole('button', { name: /^Execute query/ }).click()
  }
  const answer = () => page.locator('.result-window')

  test('signs in through the provider, asks as the member, and signs out to be somebody else', async () => {
    await page.goto(address())
    await said('Nobody is signed in')
    await signIn('ada')
    await page.getByRole('button', { name: 'Allow it', exact: true }).click()
    await said('Ada Okafor (ada)')
    expect(page.url()).toBe(address())

    await ask('{ viewer { handle } }')
    await answer().getByText('"ada"').waitFor()

    // Nothing that a page of another origin, or the next tab, could find.
    const kept = await page.evaluate<string[][]>('[Object.keys(localStorage), document.cookie.split("; ")]')
    expect(kept.flat().filter((name) => /token|sign-in|verifier/.test(name))).toEqual([])

    await page.reload()
    await said('Ada Okafor (ada)')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await said('Nobody is signed in')
    await ask('{ viewer { handle } }')
    await answer().getByText('null').waitFor()

    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByLabel('Password', { exact: true }).waitFor()
  }, 60_000)

  test('says so when the member does not let it in, and when an answer is not for it', async () => {
    await page.goto(address())
    await signIn('hana')
    await page.getByRole('button', { name: 'Do not allow it' }).click()
    await page.getByRole('alert').getByText('access was not granted').waitFor()
    await said('Nobody is signed in')

    await page.goto(`${address()}?code=stolen&state=made-up&iss=${encodeURIComponent(world.config.issuer)}`)
    await page.getByRole('alert').getByText('That sign-in did not begin in this tab.').waitFor()
    expect(page.url()).toBe(address())
  }, 60_000)

  test('is somebody’s until the token is over, and then nobody’s', async () => {
    const token = await world.token(world.members.bram)
    await page.goto(address())
    const keep = (value: string) =>
      page.evaluate(
        `sessionStorage.setItem('access-token', ${JSON.stringify(JSON.stringify({ token: value, until: Date.now() + 60_000 }))})`,
      )
    await keep(token)
    await page.reload()
    await said('Bram de Wit (bram)')
    await keep(`${token}x`)
    await ask('{ viewer { handle } }')
    await said('Nobody is signed in')
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    expect(complaints.splice(0)).toEqual([expect.stringContaining('401')])
  }, 60_000)

  test('the line above the editor is for everybody, in both lights', async () => {
    await page.goto(address())
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    await page.evaluate(axe)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const violations = await page.evaluate<string[]>(
        "axe.run('header').then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
      )
      expect(violations).toEqual([])
    }
  }, 60_000)
})
