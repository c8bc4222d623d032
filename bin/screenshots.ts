import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadConfig, repositoryRoot } from '@rose-ash/config'
import { findProgram } from '@rose-ash/testing/findProgram.ts'
import { launchChromium } from '../tests/browser/launchChromium.ts'
import { UsageError } from './launch/UsageError.ts'
import { originsOf } from './platform/originsOf.ts'

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const
const schemes = ['light', 'dark'] as const

/** Takes the pictures of the seven homes for the README, from the platform that runs on this machine's configured ports. */
export async function run(): Promise<void> {
  const chromium = findProgram('chromium', 'chromium-browser', 'google-chrome')
  if (chromium === null) throw new UsageError('Install Chromium to take screenshots.')
  const config = loadConfig()
  const folder = join(repositoryRoot, 'docs', 'screenshots')
  await mkdir(folder, { recursive: true })
  const browser = await launchChromium(chromium)
  try {
    const origins = { home: config.home.publicUrl, ...originsOf(config) }
    for (const [name, origin] of Object.entries(origins))
      for (const [size, viewport] of Object.entries(sizes))
        for (const colorScheme of schemes) {
          const page = await browser.newPage({ viewport, colorScheme })
          await page.goto(origin, { waitUntil: 'networkidle' })
          const path = join(folder, `${name}-${size}-${colorScheme}.jpg`)
          await page.screenshot({ path, type: 'jpeg', quality: 72 })
          await page.close()
          console.log(path)
        }
  } finally {
    await browser.close()
  }
}
