import type { SiteName } from '@rose-ash/config'
import type { Page } from 'playwright-core'
import { signIn } from './signIn.ts'

/** What goes into the basket. */
const goods = ['oat-milk', 'valley-sourdough']
const baker = { handle: 'bram', desk: '/desk/ashcombe-bakehouse' }

/**
 * The shop, from the shelf to an order that is paid in the sandbox by somebody who has no account, and the desk of the baker who
 * packs it.
 */
export async function takeShop(
  page: Page,
  { market, cart }: Readonly<Record<SiteName, string>>,
  take: (name: string) => Promise<void>,
): Promise<void> {
  const open = (address: string) => page.goto(address, { waitUntil: 'networkidle' })
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  await open(`${market}/products`)
  await take('products')
  for (const slug of goods) {
    await open(`${market}/products/${slug}`)
    await page.getByLabel('How many').fill('2')
    await press('Put into the basket')
    await page.getByText('more in your basket').first().waitFor()
  }
  await open(`${market}/products/${goods.at(-1)}`)
  await take('product')
  await open(cart)
  await take('basket')
  await open(`${cart}/checkout`)
  await page.getByLabel('Your name').fill('Wren Hollis')
  await page.getByLabel('E-mail address').fill('wren@example.org')
  await page.getByLabel('E-mail address').blur()
  await take('checkout')
  await press(/^Order and pay/)
  await page.waitForURL((url) => url.origin !== cart)
  await press(/^Pay £[\d.]+$/)
  await page.getByRole('link', { name: 'Back to the shop' }).click()
  await page.getByText('Paid. Thank you!').first().waitFor()
  await take('order')
  await open(`${market}/desk`)
  await signIn(page, baker.handle)
  await page.waitForURL(`${market}/desk`)
  await open(`${market}${baker.desk}`)
  await take('desk')
  await open(`${market}${baker.desk}/orders`)
  await take('packing')
}
