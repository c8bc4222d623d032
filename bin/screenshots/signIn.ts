import type { Page } from 'playwright-core'

/** As one of the cast, whose passwords are known in development. */
export async function signIn(page: Page, handle: string): Promise<void> {
  await page.getByLabel('E-mail address or handle').fill(handle)
  await page.getByLabel('Password').fill(`${handle}-rose-ash-2026`)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
