import { type Browser, chromium } from 'playwright-core'

/** Debian's Chromium without a window, without a sandbox of its own (CI is root) and without calls to its makers. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
