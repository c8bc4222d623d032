import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createRegistry, MediaPort } from '@rose-ash/contracts'
import { mediaHolderPortContract } from '@rose-ash/contracts/ports/mediaHolderPortContract.ts'
import { fixedClock, newId, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { createMarket } from './index.ts'
import { mediaHolder } from './ports/mediaHolder.ts'

jest.setTimeout(30_000)
const database = useDatabase({ commits: true })
const clock = fixedClock('2027-03-01T12:00:00Z')
const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }
const emre: Viewer = { userId: newId(), handle: 'emre', roles: ['member'] }
const hana: Viewer = { userId: newId(), handle: 'hana', roles: ['member'] }

// biome-ignore lint/suspicious/noExplicitAny: a test reads the answers it has just asked for
type Answer = any

/** Media that blog would know. */
const sent = new Map<string, { ownerUserId: string; path: string }>()
const send = (owner = emre): string => {
  const id = newId()
  const path = `/media/${String(sent.size).padStart(64, '0')}`
  sent.set(id, { ownerUserId: owner.userId ?? '', path })
  return id
}

async function ask(query: string, variables = {}, viewer = emre): Promise<Answer> {
  const registry = createRegistry()
  registry.provide(MediaPort, {
    store: () => Promise.reject(new Error('nobody sends here')),
    keep: () => Promise.reject(new Error('nobody brings here')),
    describe: async ({ ids }) => ({
      media: ids.map((id) => {
        const media = sent.get(id)
        return media
          ? { id, ...media, alt: 'Words', width: 1000, height: 500, widths: [320, 640, 960, 1000] }
          : null
      }),
    }),
  })
  const room = createMarket({ knex: database.knex, clock, currency: 'GBP', registry })
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(room, { query, variables }, request, (error) => {
    throw error
  })
  return errors ? { ...data, errors } : data
}
const mutate = async (name: string, field: string, input: object, viewer = emre): Promise<Answer> => {
  const type = name[0]?.toUpperCase() + name.slice(1)
  const answer = await ask(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${field} userErrors { code path message } } }`,
    { input },
    viewer,
  )
  return answer.errors ? answer : answer[name]
}
const must = async (name: string, noun: string, fields: string, input: object, viewer = emre) => {
  const answer = await mutate(name, `${noun} { ${fields} }`, input, viewer)
  expect(answer).toMatchObject({ userErrors: [] })
  return answer[noun]
}

let shops = 0
let shopId: string
let slug: string
beforeAll(async () => {
  await must('createCategory', 'category', 'id', { name: 'Bread' }, ada)
})
beforeEach(async () => {
  shops += 1
  const shop = await must(
    'createShop',
    'shop',
    'id slug',
    { name: `Bakery ${shops}`, ownerUserId: emre.userId },
    ada,
  )
  shopId = shop.id
  slug = shop.slug
})

const report = 'report { isApplied created updated unchanged problems { line column message } }'
const takeIn = async (csv: string, dryRun = false, viewer = emre) =>
  mutate('importProducts', report, { shopId, csv, dryRun }, viewer)
const sheetOf = async () =>
  (await ask(`{ shop(slug: "${slug}") { productSheet { csv endCursor } } }`)).shop.productSheet
const events = async () => (await database.knex('market.outbox').count('* as n').first())?.n
const two = (n = shops) =>
  [
    'sku,product,title,status,summary,description,labels,categories,variant,amount,unit,price,compare_at,member_price,stock,low_at,made_to_order',
    `RYE-1,rye-${n},Rye,active,"Dark, slow","<p>Two`,
    `lines</p>",organic; vegan,bread,Large,1.5,kg,4.60,5.00,4.20,12,3,no`,
    `RYE-2,rye-${n},,,,,,,Small,500,g,2.40,,,0,3,yes`,
    `OAT-1,oats-${n},Oats,draft,=SUM(A1),,,,,1,kg,,,,4,5,no`,
  ].join('\n')

describe('a sheet', () => {
  test('is tried first, which changes nothing, and then taken in', async () => {
    const before = await events()
    const tried = await takeIn(two(), true)
    expect(tried.report).toEqual({ isApplied: false, created: 3, updated: 0, unchanged: 0, problems: [] })
    expect(await database.knex('market.products').where({ shopId })).toEqual([])
    expect(await events()).toBe(before)

    expect((await takeIn(two())).report).toMatchObject({ isApplied: true, created: 3 })
    const { shop } = await ask(`{ shop(slug: "${slug}") { catalogue { nodes {
      title status labels categories { name } summary priceRange { from { formatted } to { formatted } }
      availability { status quantity }
      variants { sku title size price { amountMinor } compareAt { amountMinor } listPrices { list price { amountMinor } }
        stock { onHand lowAt madeToOrder } } } } } }`)
    expect(shop.catalogue.nodes).toMatchObject([
      {
        title: 'Oats',
        status: 'DRAFT',
        summary: '=SUM(A1)',
        variants: [{ sku: 'OAT-1', price: null, stock: { onHand: 4 } }],
      },
      {
        title: 'Rye',
        status: 'ACTIVE',
        labels: ['organic', 'vegan'],
        categories: [{ name: 'Bread' }],
        priceRange: { from: { formatted: '£2.40' }, to: { formatted: '£4.60' } },
        variants: [
          {
            sku: 'RYE-1',
            size: '1.5 kg',
            compareAt: { amountMinor: 500 },
            listPrices: [
              { list: 'DEFAULT', price: { amountMinor: 460 } },
              { list: 'MEMBER', price: { amountMinor: 420 } },
            ],
            stock: { onHand: 12, lowAt: 3, madeToOrder: false },
          },
          { sku: 'RYE-2', stock: { onHand: 0, madeToOrder: true } },
        ],
      },
    ])
  })

  test('changes nothing when it comes again, and neither does what was written of it', async () => {
    await takeIn(two())
    const [moved, told] = [
      await database.knex('market.stock_movements').count('* as n').first(),
      await events(),
    ]
    expect((await takeIn(two())).report).toMatchObject({
      isApplied: true,
      created: 0,
      updated: 0,
      unchanged: 3,
    })
    const { csv, endCursor } = await sheetOf()
    expect(endCursor).toBeNull()
    expect(csv).toContain("'=SUM(A1)")
    expect((await takeIn(csv)).report).toMatchObject({
      isApplied: true,
      created: 0,
      updated: 0,
      unchanged: 3,
    })
    expect((await sheetOf()).csv).toBe(csv)
    expect(await database.knex('market.stock_movements').count('* as n').first()).toEqual(moved)
    expect(await events()).toBe(told)
  })

  test('changes what it says, and writes down why', async () => {
    await takeIn(two())
    const told = Number(await events())
    const changed = await takeIn('sku,price,stock,status\nRYE-1,4.80,10,\nOAT-1,3.00,4,active\n')
    expect(changed.report).toMatchObject({ isApplied: true, created: 0, updated: 2, unchanged: 0 })
    expect(Number(await events())).toBeGreaterThan(told)
  })

  test('with one bad line is not taken in at all', async () => {
    await takeIn(two())
    const bad = await takeIn('sku,stock,price\nRYE-1,99,4.80\nRYE-2,-1,x\n')
    expect(bad.report).toMatchObject({
      isApplied: false,
      problems: [
        { line: 3, column: 'stock' },
        { line: 3, column: 'price' },
      ],
    })
    expect((await sheetOf()).csv).toContain('4.60')
  })

  test('takes nothing that is promised to a buyer', async () => {
    await takeIn(two())
    const variant = await database.knex('market.product_variants').where({ shopId, sku: 'RYE-1' }).first()
    await database.knex('market.stock_levels').where({ variantId: variant.id }).update({ reserved: 5 })
    const bad = await takeIn('sku,stock\nRYE-1,4\n')
    expect(bad.report.problems).toMatchObject([
      { line: 2, column: 'stock', message: expect.stringContaining('5 are promised') },
    ])
    expect((await takeIn('sku,stock\nRYE-1,5\n')).report.isApplied).toBe(true)
  })

  test('of two at once is taken in once', async () => {
    const outcomes = await Promise.all([takeIn(two()), takeIn(two())])
    expect(outcomes.map(({ report: each }) => each.created).sort()).toEqual([0, 3])
    expect(await database.knex('market.product_variants').where({ shopId })).toHaveLength(3)
  })

  test('of five hundred lines takes a few dozen statements', async () => {
    const lines = Array.from(
      { length: 500 },
      (_, n) => `B-${n},b-${shops}-${n},Thing ${n},active,1,kg,1.${(n % 90) + 10},5`,
    )
    const csv = ['sku,product,title,status,amount,unit,price,stock', ...lines].join('\n')
    const { count } = await countQueries(database.knex, async () => {
      expect((await takeIn(csv)).report).toMatchObject({ isApplied: true, created: 500 })
    })
    expect(count).toBeLessThan(40)
    const part = await sheetOf()
    expect(part.endCursor).not.toBeNull()
    const { shop } = await ask(
      `query ($after: String) { shop(slug: "${slug}") { productSheet(after: $after) { csv } } }`,
      { after: part.endCursor },
    )
    expect(part.csv.split('\r\n')).toHaveLength(202)
    expect(shop.productSheet.csv).not.toContain('sku,product')
  })

  test('is for those who run the shop', async () => {
    expect((await takeIn(two(), false, hana)).errors[0].extensions.code).toBe('FORBIDDEN')
    const { shop } = await ask(
      `{ shop(slug: "${slug}") { viewerRuns productSheet { csv } catalogue { nodes { id } } } }`,
      {},
      hana,
    )
    expect(shop).toEqual({ viewerRuns: false, productSheet: null, catalogue: null })
  })
})

describe('the catalogue', () => {
  const list = async (filter: object) => {
    const { shop } = await ask(
      `query ($filter: CatalogueFilter) { shop(slug: "${slug}") { catalogue(filter: $filter, first: 50) {
         nodes { title variants { stock { onHand } listPrices { list } } picture { url } } totalCount { value } } } }`,
      { filter },
    )
    return shop.catalogue.nodes.map(({ title }: Answer) => title)
  }
  test('is narrowed by words, standing and stock', async () => {
    await takeIn(two())
    expect(await list({})).toEqual(['Oats', 'Rye'])
    expect(await list({ search: 'RY' })).toEqual(['Rye'])
    expect(await list({ search: 'oat-1' })).toEqual(['Oats'])
    expect(await list({ search: '%' })).toEqual([])
    expect(await list({ status: 'DRAFT' })).toEqual(['Oats'])
    expect(await list({ isLow: true })).toEqual(['Oats'])
  })
  test('takes as many statements for many as for one', async () => {
    await takeIn(`sku,product,title,amount,unit,price\nA-1,a-${shops},A,1,kg,1\n`)
    const one = await countQueries(database.knex, () => list({}))
    await takeIn(two())
    const many = await countQueries(database.knex, () => list({}))
    expect(many.count).toBe(one.count)
    expect(many.count).toBeLessThanOrEqual(6)
  })
})

describe('the stock of many', () => {
  const ids = async () =>
    (await database.knex('market.product_variants').where({ shopId }).orderBy('sku').select('id')).map(
      ({ id }) => id,
    )
  const adjust = (changes: object[], more = {}) =>
    mutate('adjustStocks', 'productVariants { sku stock { onHand } }', {
      shopId,
      reason: 'ADJUST',
      changes,
      ...more,
    })

  test('changes together, with one reason', async () => {
    await takeIn(two())
    const [oats, rye] = await ids()
    const changed = await adjust(
      [
        { variantId: rye, delta: -2 },
        { variantId: oats, delta: 6 },
      ],
      { note: 'Counted' },
    )
    expect(changed.productVariants).toEqual([
      { sku: 'RYE-1', stock: { onHand: 10 } },
      { sku: 'OAT-1', stock: { onHand: 10 } },
    ])
    const log = await database
      .knex('market.stock_movements')
      .whereIn('variantId', [rye, oats])
      .where({ note: 'Counted' })
    expect(log.map(({ delta, reason, byUserId }) => [delta, reason, byUserId]).sort()).toEqual([
      [-2, 'adjust', emre.userId],
      [6, 'adjust', emre.userId],
    ])
  })

  test('changes not at all when one goes below nothing', async () => {
    await takeIn(two())
    const [oats, rye] = await ids()
    const refused = await adjust([
      { variantId: rye, delta: 1 },
      { variantId: oats, delta: -5 },
    ])
    expect(refused).toMatchObject({
      productVariants: null,
      userErrors: [{ path: ['input', 'changes', '1', 'delta'] }],
    })
    expect((await database.knex('market.stock_levels').where({ variantId: rye }).first()).onHand).toBe(12)
  })

  test('begins a shelf where the shop has just begun to keep its goods', async () => {
    await takeIn(two())
    const [oats, rye, small] = await ids()
    const { id, version } = await must('createStockLocation', 'stockLocation', 'id version', {
      shopId,
      name: 'The new barn',
    })
    await must('updateStockLocation', 'stockLocation', 'id', { id, version, isDefault: true })
    const refused = await adjust([{ variantId: oats, delta: -1 }])
    expect(refused.userErrors).toEqual([
      expect.objectContaining({ path: ['input', 'changes', '0', 'delta'] }),
    ])
    const changed = await adjust(
      [
        { variantId: oats, delta: 3 },
        { variantId: small, delta: 2 },
      ],
      { reason: 'RECEIVE' },
    )
    expect(changed).toMatchObject({
      userErrors: [],
      productVariants: [{ stock: { onHand: 7 } }, { stock: { onHand: 2 } }],
    })
    expect((await takeIn(`sku,stock\nRYE-1,9\n`)).report).toMatchObject({ isApplied: true, updated: 1 })
    const there = { locationId: id }
    const levels = await database.knex('market.stock_levels').where(there).orderBy('onHand')
    expect(levels.map(({ variantId, onHand, onDemand }) => [variantId, onHand, onDemand])).toEqual([
      [small, 2, true],
      [oats, 3, false],
      [rye, 9, false],
    ])
    const log = await database.knex('market.stock_movements').where(there).orderBy('delta')
    expect(log.map(({ delta, reason }) => [delta, reason])).toEqual([
      [2, 'receive'],
      [3, 'receive'],
      [9, 'adjust'],
    ])
  })

  test('is of this shop only', async () => {
    await takeIn(two())
    const [oats] = await ids()
    const other = await must(
      'createShop',
      'shop',
      'id',
      { name: `Other ${shops}`, ownerUserId: hana.userId },
      ada,
    )
    const refused = await mutate(
      'adjustStocks',
      'productVariants { id }',
      { shopId: other.id, reason: 'ADJUST', changes: [{ variantId: oats, delta: 1 }] },
      hana,
    )
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('pictures', () => {
  const add = (mediaId: string, more = {}, viewer = emre) =>
    mutate('addPicture', 'picture { id version alt }', { shopId, mediaId, alt: 'A loaf', ...more }, viewer)
  const product = async () => {
    const made = await must('createProduct', 'product', 'id', {
      shopId,
      title: `Cake ${newId()}`,
      picture: 'cake',
      pictureAlt: 'Drawn',
    })
    return made.id as string
  }
  const shown = async (id: string) => {
    const fields = 'picture { url alt width height sources { type srcset } } pictures { id alt }'
    return (await ask(`query ($id: ID!) { product(id: $id) { ${fields} } }`, { id })).product
  }

  test('go before the drawing, in every form', async () => {
    const id = await product()
    expect((await shown(id)).picture).toMatchObject({ url: '/assets/pictures/cake.svg', sources: null })
    const mediaId = send()
    await must('addPicture', 'picture', 'id', { shopId, productId: id, mediaId, alt: 'A cake' })
    const path = sent.get(mediaId)?.path
    expect((await shown(id)).picture).toEqual({
      url: `${path}/960.jpg`,
      alt: 'A cake',
      width: 960,
      height: 480,
      sources: ['avif', 'webp'].map((form) => ({
        type: `image/${form}`,
        srcset: [320, 640, 960, 1000].map((width) => `${path}/${width}.${form} ${width}w`).join(', '),
      })),
    })
  })

  test('have an order, and go away', async () => {
    const id = await product()
    const [first, second] = [
      (await add(send(), { productId: id, alt: 'First' })).picture,
      (await add(send(), { productId: id, alt: 'Second' })).picture,
    ]
    await must('updatePicture', 'picture', 'id', {
      id: second.id,
      version: second.version,
      isFirst: true,
      alt: 'Other',
    })
    expect((await shown(id)).pictures.map(({ alt }: Answer) => alt)).toEqual(['Other', 'First'])
    expect((await shown(id)).picture.alt).toBe('Other')
    expect(
      await mutate('removePicture', 'deletedId', { id: second.id, version: second.version }),
    ).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] })
    await mutate('removePicture', 'deletedId', { id: second.id, version: second.version + 1 })
    await mutate('removePicture', 'deletedId', { id: first.id, version: first.version })
    expect(await shown(id)).toMatchObject({ picture: { url: '/assets/pictures/cake.svg' }, pictures: [] })
  })

  test('are of the shop itself, too', async () => {
    await add(send(), { alt: 'The bakery' })
    const { shop } = await ask(`{ shop(slug: "${slug}") { picture { alt } pictures { alt } } }`)
    expect(shop).toEqual({ picture: { alt: 'The bakery' }, pictures: [{ alt: 'The bakery' }] })
  })

  test('are one’s own, there once, eight at most, and never without words', async () => {
    const mediaId = send()
    await add(mediaId)
    expect((await add(mediaId)).userErrors).toMatchObject([{ path: ['input', 'mediaId'] }])
    expect((await add(send(hana))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await add(newId())).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await add(send(), { alt: ' ' })).userErrors).toMatchObject([{ path: ['input', 'alt'] }])
    expect((await add(send(hana), {}, hana)).errors[0].extensions.code).toBe('FORBIDDEN')
    for (let n = 1; n < 8; n++) await add(send())
    expect((await add(send())).userErrors).toMatchObject([{ message: expect.stringContaining('At most 8') }])
  })
})

describe('the holder of media', () => {
  let shown: string
  beforeEach(async () => {
    shown = send()
    await must('addPicture', 'picture', 'id', { shopId, mediaId: shown, alt: 'A loaf' })
  })
  mediaHolderPortContract(
    'market',
    () => mediaHolder(database.knex),
    () => ({ keeper: emre.userId ?? '', other: newId(), shown, unshown: newId() }),
  )
})
