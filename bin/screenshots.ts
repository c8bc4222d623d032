import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadConfig, repositoryRoot } from '@rose-ash/config'
import { findProgram } from '@rose-ash/testing/findProgram.ts'
import { launchChromium } from '../tests/browser/launchChromium.ts'
import { UsageError } from './launch/UsageError.ts'
import { originsOf } from './platform/originsOf.ts'
import { signIn } from './screenshots/signIn.ts'
import { takeShop } from './screenshots/takeShop.ts'

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const
const schemes = ['light', 'dark'] as const

/**
 * Takes the pictures for the README, from the platform that runs on this machine's configured ports. Something is bought there
 * for them.
 */
export async function run(): Promise<void> {
  const chromium = findProgram('chromium', 'chromium-browser', 'google-chrome')
  if (chromium === null) throw new UsageError('Install Chromium to take screenshots.')
  const config = loadConfig()
  const folder = join(repositoryRoot, 'docs', 'screenshots')
  await mkdir(folder, { recursive: true })
  const browser = await launchChromium(chromium)
  try {
    const origins = originsOf(config)
    const homes = { home: config.home.publicUrl, ...origins }
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
        await context.clearCookies()
        await takeShop(page, origins, take)
        await context.close()
      }
  } finally {
    await browser.close()
  }
}
