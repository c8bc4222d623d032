import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadConfig, repositoryRoot } from '@rose-ash/config'
import { findProgram } from '@rose-ash/testing/findProgram.ts'
import type { Page } from 'playwright-core'
import { launchChromium } from '../tests/browser/launchChromium.ts'
import { UsageError } from './launch/UsageError.ts'
import { originsOf } from './platform/originsOf.ts'

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const
const schemes = ['light', 'dark'] as const

/** Takes the pictures for the README, from the platform that runs on this machine's configured ports. */
export async function run(): Promise<void> {
  const chromium = findProgram('chromium', 'chromium-browser', 'google-chrome')
  if (chromium === null) throw new UsageError('Install Chromium to take screenshots.')
  const config = loadConfig()
  const folder = join(repositoryRoot, 'docs', 'screenshots')
  await mkdir(folder, { recursive: true })
  const browser = await launchChromium(chromium)
  try {
    const homes = { home: config.home.publicUrl, ...originsOf(config) }
    const security = `${homes.federation}/security`
    for (const [size, viewport] of Object.entries(sizes))
      for (const colorScheme of schemes) {
        const context = await browser.newContext({ viewport, colorScheme })
        const page = await context.newPage()
        const take = async (name: string): Promise<void> => {
          const path = join(folder, `${name}-${size}-${colorScheme}.jpg`)
          await page.screenshot({ path, type: 'jpeg', quality: 72 })
          console.log(path)
        }
        for (const [name, origin] of Object.entries(homes)) {
          await page.goto(origin, { waitUntil: 'networkidle' })
          await take(name)
        }
        await page.goto(security, { waitUntil: 'networkidle' })
        await take('sign-in')
        await signIn(page, 'ada')
        await page.waitForURL(security, { waitUntil: 'networkidle' })
        await take('security')
        await context.close()
      }
  } finally {
    await browser.close()
  }
}

/** As one of the cast, whose passwords are known in development. */
async function signIn(page: Page, handle: string): Promise<void> {
  await page.getByLabel('E-mail address or handle').fill(handle)
  await page.getByLabel('Password').fill(`${handle}-rose-ash-2026`)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
