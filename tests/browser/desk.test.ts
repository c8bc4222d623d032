import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import type { SiteName } from '@rose-ash/config'
import { describeWithProgram } from '@rose-ash/testing'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { buy } from '../world/shopping.ts'
import { useWorld } from '../world/useWorld.ts'
import { passwordOf } from '../world/Visitor.ts'
import { findingsOf } from './findingsOf.ts'
import { launchChromium } from './launchChromium.ts'

describeWithProgram('the desk in Chromium', ['chromium', 'chromium-browser', 'google-chrome'], (path) => {
  const world = useWorld()
  jest.setTimeout(120_000)
  const address = (site: SiteName, at = '/') => new URL(at, world.config.sites[site].publicUrl).href
  const desk = (at = '') => address('market', `/desk/${world.shops.mill.slug}${at}`)
  let browser: Browser
  let context: BrowserContext | undefined
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await launchChromium(path)
  }, 60_000)
  afterAll(() => browser?.close())
  afterEach(async () => {
    await context?.close()
    expect(complaints.splice(0)).toEqual([])
  })

  const open = async (javaScriptEnabled: boolean, width: number) => {
    context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width, height: 844 },
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(15_000)
    page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
    })
  }
  const signIn = async () => {
    const { owner } = world.shops.mill
    await page.goto(address('market', '/desk'))
    await page.getByLabel('E-mail address or handle').fill(owner.handle)
    await page.getByLabel('Password').fill(passwordOf(owner.handle))
    await press('Sign in')
    await page.getByRole('heading', { name: 'Your shops' }).waitFor()
  }
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const told = (text: string | RegExp) => page.getByText(text).first().waitFor()
  const field = (form: string, label: string) =>
    page.getByRole('form', { name: form }).getByLabel(label, { exact: true })
  const variantOf = async (sku: string): Promise<string> =>
    (await world.knex('market.product_variants').where({ sku }).first('id')).id

  test.each([
    ['with JavaScript, on a phone', true, 390],
    ['without JavaScript, on a desk', false, 1280],
  ])(
    'a producer adds a product, changes the stock, packs an order and refunds a line, %s',
    async (_, hasScripts, width) => {
      const sku = `SPELT-${width}`
      const title = `Spelt flakes ${width}`
      await open(hasScripts, width)
      await signIn()
      await page.getByRole('link', { name: world.shops.mill.title, exact: true }).click()
      await page.getByRole('link', { name: 'Add a product' }).click()
      await field('Add a product', 'Title').fill(title)
      await field('Add a product', 'In one sentence').fill('Rolled this morning.')
      await field('Add a product', 'Main category').selectOption({ label: world.categories.bread.title })
      await press('Make a draft')
      await told('The draft is made.')

      await field('Add a variant', 'SKU').fill(sku.toLowerCase())
      await field('Add a variant', 'Holds').fill('500')
      await field('Add a variant', 'of').selectOption('G')
      await field('Add a variant', 'Price, £').fill('3.20')
      await field('Add a variant', 'In stock').fill('8')
      await press('Add the variant')
      await told(`${sku} is added.`)

      const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#a86' } })
        .jpeg()
        .toBuffer()
      await field('Add a picture', 'Picture').setInputFiles({
        name: 'flakes.jpg',
        mimeType: 'image/jpeg',
        buffer,
      })
      await field('Add a picture', 'What it shows').fill('A heap of spelt flakes')
      await press('Add the picture')
      await told('The picture is added.')
      await field('Add a picture', 'Picture').setInputFiles({
        name: 'flakes.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('no picture'),
      })
      await field('Add a picture', 'What it shows').fill('Nothing')
      await press('Add the picture')
      await told('This is no picture.')
      complaints.splice(0)
      await page.goto(page.url())
      await press('Put on sale')
      await told('It is on sale.')
      const picture = page.waitForResponse(/\/media\/[0-9a-f]{64}\/\d+\.avif$/)
      await page.getByRole('link', { name: 'As buyers see it' }).click()
      await page.getByRole('heading', { name: title }).waitFor()
      expect(await page.locator('.hero-picture img').getAttribute('alt')).toBe('A heap of spelt flakes')
      expect((await picture).headers()).toMatchObject({
        'content-type': 'image/avif',
        'cache-control': 'public, max-age=31536000, immutable',
      })

      await page.goto(desk(`/stock?search=${sku}`))
      await page.getByRole('spinbutton').first().fill('12')
      await page.getByLabel('Why').selectOption('RECEIVE')
      await page.getByLabel('Note for the log').fill('Second batch')
      await press('Save the stock')
      await told('The stock of one variant is saved.')
      expect(await page.getByRole('spinbutton').first().inputValue()).toBe('12')

      const variantId = await variantOf(sku)
      const code = await buy(world, world.members.hana, variantId, 2)
      await page.goto(desk('/orders?status=TO_PACK'))
      await told(code)
      await press('Packed: ready')
      await told('It is packed, and the buyer gets a mail.')
      await page.goto(desk('/orders?status=READY'))
      const order = page.getByRole('article', { name: `Order ${code}` })
      await order.locator('summary').click()
      await order.getByLabel('How many').fill('1')
      await order.getByLabel('Why, for the buyer').fill('One bag was torn.')
      await order.getByLabel('Put it back on the shelf').check()
      await order.getByRole('button', { name: 'Pay back' }).click()
      await told('£3.20 goes back to the buyer.')
      await page.goto(desk('/orders?status=READY'))
      await order.getByRole('button', { name: 'Handed over' }).click()
      await told('It was collected.')
    },
  )

  test('products go out as a spreadsheet, and come back with every bad line named', async () => {
    await open(false, 1280)
    await signIn()
    await page.goto(desk('/sheet'))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Take the products out' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const sheet = Buffer.concat(chunks)
    expect(sheet.toString()).toContain('sku,product,title')

    await page.getByLabel('File').setInputFiles({ name: 'mill.csv', mimeType: 'text/csv', buffer: sheet })
    await press('Check the file')
    await told('Every line is right')
    await told('0 variants would be new, 0 would change')

    await page
      .getByLabel('Or its lines')
      .fill('sku,title,amount,unit,price\nRYE-BERRY,Rye berries,1,kg,cheap\nrye two,Rye,1,kg,2\n')
    await press('Check again')
    await told('2 things to mend. Nothing was changed.')
    expect(await page.getByRole('row').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/2\s+price\s+Write an amount/),
        expect.stringMatching(/3\s+sku\s+A SKU is made/),
      ]),
    )
    await page
      .getByLabel('Or its lines')
      .fill('sku,title,amount,unit,price\nRYE-BERRY,Rye berries,1,kg,2.10\n')
    await press('Check again')
    await told('1 variant would be new')
    await press('Take it in')
    await told('1 new, 0 changed, 0 as they were.')
    await page.getByRole('link', { name: 'Rye berries' }).waitFor()
  })

  test('an order cycle is planned, opened and planned again', async () => {
    await open(false, 1280)
    await signIn()
    await page.goto(desk('/cycles'))
    const in30Days = (days: number) =>
      new Date(Date.now() + (30 + days) * 86_400_000).toISOString().slice(0, 11)
    await field('Plan a cycle', 'Name').fill('Harvest week')
    await field('Plan a cycle', 'Opens').fill(`${in30Days(0)}09:00`)
    await field('Plan a cycle', 'Closes').fill(`${in30Days(4)}18:00`)
    await field('Plan a cycle', 'Where it is collected').fill('At the mill')
    await field('Plan a cycle', 'Collected from').fill(`${in30Days(6)}16:00`)
    await field('Plan a cycle', 'until').fill(`${in30Days(6)}18:00`)
    await press('Plan it')
    await told('The cycle is planned.')
    expect(await page.getByLabel('Opens').first().inputValue()).toBe(`${in30Days(0)}09:00`)
    await page.locator('#f-save-capacity-0').fill('20')
    await page
      .getByLabel(/^At most of /)
      .first()
      .fill('5')
    await page.getByRole('checkbox').first().check()
    await press('Save the cycle')
    await told('The cycle is saved.')
    expect(await page.locator('#f-save-capacity-0').inputValue()).toBe('20')
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true)
    await field('Plan it again', 'Opens').fill(`${in30Days(14)}09:00`)
    await press('Plan it again')
    await told('It is planned again.')
    await press('Remove it')
    await told('The cycle is removed.')
  })

  test.each([390, 1280])('axe finds nothing on any page of it, at a width of %d', async (width) => {
    await open(true, width)
    await signIn()
    const findings = await findingsOf(page)
    const product = await world
      .knex('market.products')
      .where({ id: world.products.wholemealFlour.id })
      .first('slug')
    for (const at of [
      '',
      '/products',
      '/products/new',
      `/products/${product.slug}`,
      `/products/${product.slug}/movements`,
      '/stock',
      '/orders',
      '/orders/pick-list',
      '/cycles',
      '/pictures',
      '/sheet',
    ]) {
      await page.goto(desk(at))
      findings.push(...(await findingsOf(page)))
    }
    expect(findings).toEqual([])
  })
})
