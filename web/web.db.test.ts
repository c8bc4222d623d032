import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createCache } from '@rose-ash/cache'
import { loadConfig } from '@rose-ash/config'
import {
  createRegistry,
  type DomainEvent,
  InteractionPort,
  MediaPort,
  SessionPort,
} from '@rose-ash/contracts'
import { sign, signatureHeader } from '@rose-ash/contracts/signature.ts'
import { createLogger, createService } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import type { FastifyInstance } from 'fastify'
import { buildSchema, graphql } from 'graphql'
import { z } from 'zod'
import { createWeb, type Web } from './createWeb.ts'
import type { Ask } from './page/Ask.ts'
import { formToken, newFormKey } from './page/forms/csrf.ts'
import { mutation } from './page/forms/mutation.ts'
import type { SiteTable } from './page/SiteTable.ts'

const database = useDatabase({ commits: true })
const config = loadConfig({ env: { NODE_ENV: 'test', DATA_DIR: '.data/test' } })
const { market, cart, blog } = config.sites
const apiSchema = buildSchema(readFileSync(new URL('../gateway/api.graphql', import.meta.url), 'utf8'))

/** Stands for the graph, at the edge of this room: the real schema over a few plain values. */
const graph = {
  asked: [] as string[],
  added: [] as { quantity: number; token: string | null }[],
  root: {} as Record<string, unknown>,
}

const ask: Ask = async ({ operation, variables, visitor }) => {
  graph.asked.push(operation.name)
  const { data, errors } = await graphql({
    schema: apiSchema,
    source: operation.document,
    rootValue: graph.root,
    variableValues: variables,
    contextValue: { token: visitor.cartToken },
  })
  const plain = JSON.parse(JSON.stringify({ data, errors: errors ?? [] }))
  return { data: plain.data ?? null, errors: plain.errors }
}

const thing = { id: 'p1', title: 'Oat <milk>', html: '<p>From <em>oats</em>.</p>' }
const present = {
  post: ({ slug }: { slug: string }) => (slug === 'oat-milk' ? thing : null),
  posts: () => ({ nodes: [{ id: 'p2', title: 'Frost' }] }),
  menu: () => null,
  viewer: () => null,
  cart: (_: unknown, { token }: { token: string | null }) =>
    token === null
      ? null
      : {
          id: 'c1',
          itemCount: graph.added.filter((each) => each.token === token).length,
          total: { formatted: '£1.00' },
        },
  addToCart: async ({ input }: { input: { quantity: number } }, { token }: { token: string | null }) => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    if (input.quantity > 5) return { userErrors: [{ ...validation, message: 'Only five are left.' }] }
    graph.added.push({ quantity: input.quantity, token })
    return { userErrors: [] }
  },
}
const validation = { __typename: 'ValidationError', code: 'VALIDATION', path: ['input', 'quantity'] }

const add = mutation({
  operation: 'market/thing/add',
  fields: z.object({ quantity: z.coerce.number().int().min(1, 'At least one.') }),
  needsCart: true,
  variables: ({ quantity }) => ({ input: { type: 'PRODUCT_VARIANT', itemId: 'v1', quantity } }),
  done: () => ({ location: '/things/oat-milk', flash: { tone: 'good', text: 'In your basket.' } }),
})

const tables: SiteTable[] = [
  {
    name: 'market',
    sections: [{ label: 'Things', href: '/things' }],
    routes: [{ path: '/things/:slug', page: 'thing', subject: 'post', actions: { add } }],
  },
  { name: 'cart', sections: [], routes: [] },
  { name: 'blog', sections: [], routes: [{ path: '/posts', page: 'posts' }] },
]

let web: Web
let service: FastifyInstance
beforeAll(async () => {
  const logger = createLogger({ level: 'silent', name: 'web' })
  web = createWeb({
    config,
    ask,
    interaction: createRegistry().find(InteractionPort),
    media: createRegistry().find(MediaPort),
    session: createRegistry().find(SessionPort),
    cache: createCache({ url: null, namespace: 'web', maxEntries: 1000 }),
    knex: database.knex,
    logger,
    clock: { now: () => new Date() },
    tables,
    folders: [
      fileURLToPath(new URL('fixtures', import.meta.url)),
      fileURLToPath(new URL('.', import.meta.url)),
    ],
  })
  service = createService({ name: 'web', logger })
  await web.mount(service)
})
afterAll(async () => {
  await service.close()
  await web.stop()
})
beforeEach(async () => {
  Object.assign(graph, { asked: [], added: [], root: { ...present } })
  await web.hear(event('p1', 'Post'))
  await web.hear(event('p2', 'Post'))
})

const event = (id: string, type: string) =>
  ({
    topic: 'blog.post.published',
    aggregateId: id,
    aggregateType: type,
    payload: {},
  }) as unknown as DomainEvent

/** A browser, as far as cookies go: a jar for each host. */
function browser() {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (host: string) => jars.get(host) ?? jars.set(host, new Map()).get(host) ?? new Map()
  const request = async (
    url: string,
    options: {
      form?: Record<string, string>
      headers?: Record<string, string>
      method?: 'HEAD' | 'PUT'
    } = {},
  ) => {
    const { host, pathname, search } = new URL(url)
    const jar = jarOf(host)
    const response = await service.inject({
      method: options.method ?? (options.form ? 'POST' : 'GET'),
      url: `${pathname}${search}`,
      headers: {
        host,
        ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(options.form && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...options.headers,
      },
      ...(options.form && { payload: new URLSearchParams(options.form).toString() }),
    })
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  return { request, jarOf }
}

const page = `${market.publicUrl}/things/oat-milk`
const hidden = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
const cartCookie = (jar: Map<string, string>) => [...jar].find(([name]) => name.startsWith('cart-'))?.[1]

describe('a page', () => {
  test('shows what the graph answered, with text escaped and sanitised HTML as it is', async () => {
    const { statusCode, body, headers } = await browser().request(page)
    expect(statusCode).toBe(200)
    expect(body).toContain('<h1>Oat &lt;milk&gt;</h1><p>From <em>oats</em>.</p>')
    expect(body).toContain('<a href="/things" aria-current="true">Things</a>')
    expect(headers['content-security-policy']).toContain(`form-action 'self' ${cart.publicUrl}`)
  })

  test('is made once for all strangers, and anew when what it shows has changed', async () => {
    const asks = () => graph.asked.filter((name) => name === 'market/thing/page').length
    await browser().request(page)
    await browser().request(`${page}?utm_source=letter`)
    expect(asks()).toBe(1)
    await web.hear(event('p9', 'Shop'))
    await browser().request(page)
    expect(asks()).toBe(1)
    await web.hear(event('p1', 'Post'))
    await browser().request(page)
    expect(asks()).toBe(2)
  })

  test('from the cache never carries what belongs to another visitor', async () => {
    const first = browser()
    const second = browser()
    const a = hidden((await first.request(page)).body)
    const b = hidden((await second.request(page)).body)
    expect(a._token).not.toBe(b._token)
    expect(a._submission).not.toBe(b._submission)
    expect((await second.request(page)).headers['cache-control']).toBe('private, no-cache')
  })

  test('that is the same for everybody has a tag, answers 304 and is compressed', async () => {
    const list = `${blog.publicUrl}/posts`
    graph.root = { ...present, posts: () => ({ nodes: [], pageInfo: {} }), tags: () => ({ nodes: [] }) }
    const full = await browser().request(list, { headers: { 'accept-encoding': 'gzip' } })
    expect(full.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(full.rawPayload).toString()).toContain('All posts')
    const etag = String(full.headers.etag)
    expect((await browser().request(list, { headers: { 'if-none-match': etag } })).statusCode).toBe(304)
    const head = await browser().request(list, { method: 'HEAD' })
    expect([head.statusCode, head.body]).toEqual([200, ''])
  })

  test('leaves the empty fields of a filter out of its address', async () => {
    const { statusCode, headers } = await browser().request(`${blog.publicUrl}/posts?search=&tag=bread`)
    expect([statusCode, headers.location]).toEqual([302, '/posts?tag=bread'])
  })
})

describe('trouble', () => {
  test.each([
    [`${market.publicUrl}/things/unicorn`, 404],
    [`${market.publicUrl}/nowhere`, 404],
    ['http://evil.example/', 404],
  ])('%s is a %s', async (url, status) => {
    expect((await browser().request(url)).statusCode).toBe(status)
  })

  test('what takes no form says so, and so does what takes no such method', async () => {
    const posted = await browser().request(`${blog.publicUrl}/posts`, { form: {} })
    expect([posted.statusCode, posted.headers.allow]).toEqual([405, 'GET, HEAD'])
    expect((await browser().request(page, { method: 'PUT' })).statusCode).toBe(405)
  })

  test('a page answers without the part that is missing, says so, and is not kept', async () => {
    const failing = () => {
      throw new Error('The blog is away.')
    }
    graph.root = { ...present, posts: failing }
    const partial = await browser().request(page)
    expect(partial.statusCode).toBe(200)
    expect(partial.body).toContain('Part of this page is having a rest')
    expect(partial.body).not.toContain('The blog is away')
    graph.root = { ...present }
    expect((await browser().request(page)).body).not.toContain('having a rest')
  })

  test('without the one thing that it is about there is no page, for now', async () => {
    graph.root = {
      ...present,
      post: () => {
        throw new Error('The blog is away.')
      },
    }
    const { statusCode, headers, body } = await browser().request(page)
    expect([statusCode, headers['retry-after']]).toEqual([503, '10'])
    expect(body).toContain('Back in a moment')
  })
})

describe('a form', () => {
  const sendFrom = async (
    visitor: ReturnType<typeof browser>,
    fields: Record<string, string>,
    headers = {},
  ) => {
    const form = { ...hidden((await visitor.request(page)).body), ...fields }
    return { form, response: await visitor.request(page, { form, headers }) }
  }
  const withCart = () => {
    const visitor = browser()
    visitor.jarOf(market.host).set(`cart-${config.ports.web}`, 'a'.repeat(43))
    return visitor
  }

  test('that worked leads on, and the next page says so once', async () => {
    const visitor = withCart()
    const { response } = await sendFrom(visitor, { quantity: '2' })
    expect([response.statusCode, response.headers.location]).toEqual([303, '/things/oat-milk'])
    expect(graph.added).toEqual([{ quantity: 2, token: 'a'.repeat(43) }])
    expect((await visitor.request(page)).body).toContain('In your basket.')
    expect((await visitor.request(page)).body).not.toContain('In your basket.')
  })

  test('sent twice at once does its work once, and both get the same answer', async () => {
    const visitor = withCart()
    const form = { ...hidden((await visitor.request(page)).body), quantity: '2' }
    const answers = await Promise.all([1, 2, 3].map(() => visitor.request(page, { form })))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303])
    expect(graph.added).toHaveLength(1)
    await visitor.request(page, { form: { ...form, quantity: '3' } })
    expect(graph.added.map(({ quantity }) => quantity)).toEqual([2, 3])
  })

  test.each([
    ['0', 'At least one.'],
    ['7', 'Only five are left.'],
  ])('with %s comes back with its message by its field and what was typed', async (quantity, message) => {
    const { response } = await sendFrom(withCart(), { quantity })
    expect(response.statusCode).toBe(422)
    expect(response.body).toContain(`<p class="error" id="f-add-quantity-error">${message}</p>`)
    expect(response.body).toMatch(
      new RegExp(
        `name="quantity"[^>]*value="${quantity}"[^>]*aria-invalid="true"[^>]*aria-describedby="f-add-quantity-error"`,
      ),
    )
    expect(graph.added).toEqual([])
  })

  test('can be mended and sent again', async () => {
    const visitor = withCart()
    const { form } = await sendFrom(visitor, { quantity: '7' })
    expect((await visitor.request(page, { form: { ...form, quantity: '5' } })).statusCode).toBe(303)
  })

  test.each([
    ['without a token', { _token: '' }, {}],
    [
      'with the token of another browser',
      { _token: formToken(config.secrets.forms, newFormKey(), market.host) },
      {},
    ],
    ['from another site', {}, { 'sec-fetch-site': 'same-site' }],
    ['from another origin', {}, { origin: cart.publicUrl }],
  ])('%s is refused', async (_, fields, headers) => {
    const { response } = await sendFrom(withCart(), { quantity: '1', ...fields }, headers)
    expect(response.statusCode).toBe(403)
    expect(response.body).toContain('This form has grown old')
    expect(graph.added).toEqual([])
  })

  test('of a kind that the page does not have is refused', async () => {
    const { response } = await sendFrom(withCart(), { _action: 'steal' })
    expect(response.statusCode).toBe(400)
  })
})

describe('a cart that this site does not know yet', () => {
  /** Follows redirects as a browser does, and remembers the way. */
  const walk = async (visitor: ReturnType<typeof browser>, quantity: string) => {
    const form = { ...hidden((await visitor.request(page)).body), quantity }
    const way: string[] = []
    let response = await visitor.request(page, { form })
    let at = page
    while (response.statusCode === 303) {
      at = new URL(String(response.headers.location), at).href
      way.push(at)
      response = await visitor.request(at)
    }
    return { way, response }
  }

  test('is fetched from the site of the cart, and then the form does its work', async () => {
    const visitor = browser()
    const { way, response } = await walk(visitor, '2')
    expect(way.map((url) => new URL(url).origin + new URL(url).pathname)).toEqual([
      `${cart.publicUrl}/join`,
      `${market.publicUrl}/joined`,
      page,
    ])
    expect(response.body).toContain('In your basket.')
    const token = cartCookie(visitor.jarOf(cart.host))
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(cartCookie(visitor.jarOf(market.host))).toBe(token)
    expect(graph.added).toEqual([{ quantity: 2, token }])
    expect(response.body).toMatch(/<span class="count">1<\/span>/)

    const again = await walk(visitor, '3')
    expect(again.way).toEqual([page])
  })

  test('is the one that the browser has there already', async () => {
    const visitor = browser()
    visitor.jarOf(cart.host).set(`cart-${config.ports.web}`, 'b'.repeat(43))
    await walk(visitor, '1')
    expect(graph.added).toEqual([{ quantity: 1, token: 'b'.repeat(43) }])
  })

  test('what cannot be added is said on the page where the form stands', async () => {
    const { way, response } = await walk(browser(), '7')
    expect(way.at(-1)).toBe(page)
    expect(response.body).toContain('Only five are left.')
  })

  const begin = async (visitor: ReturnType<typeof browser>) => {
    const form = { ...hidden((await visitor.request(page)).body), quantity: '1' }
    return String((await visitor.request(page, { form })).headers.location)
  }

  test('a code serves once, and only in the browser that began', async () => {
    const visitor = browser()
    const join = await begin(visitor)
    const joined = String((await visitor.request(join)).headers.location)
    expect((await visitor.request(join)).headers.location).toBe('/')

    const thief = browser()
    expect((await thief.request(joined)).headers.location).toBe('/')
    expect(cartCookie(thief.jarOf(market.host))).toBeUndefined()
    expect((await visitor.request(joined)).headers.location).toBe('/')
    expect(graph.added).toEqual([])
  })

  test('a victim who is lured into a foreign errand gets no foreign cart', async () => {
    const join = await begin(browser())
    const victim = browser()
    const joined = String((await victim.request(join)).headers.location)
    expect((await victim.request(joined)).headers.location).toBe('/')
    expect(cartCookie(victim.jarOf(market.host))).toBeUndefined()
    expect(graph.added).toEqual([])
  })

  test('a code that has grown old, or is for another site, leads home', async () => {
    const visitor = browser()
    const join = await begin(visitor)
    await database.knex('web.handoffs').update({ expiresAt: new Date(Date.now() - 1000) })
    expect((await visitor.request(join)).headers.location).toBe('/')
    const other = String((await visitor.request(await begin(visitor))).headers.location)
    const elsewhere = other.replace(market.publicUrl, blog.publicUrl)
    expect((await visitor.request(elsewhere)).headers.location).toBe('/')
  })
})

describe('a fragment over HTTP', () => {
  const path = '/internal/fragments/mini-cart'
  const bearer = (cartToken: string | null) => JSON.stringify({ cartToken, session: null })
  const post = (origin: string, body: string, secret: string | null) =>
    service.inject({
      method: 'POST',
      url: path,
      headers: {
        host: new URL(origin).host,
        'content-type': 'application/json',
        ...(secret !== null && { [signatureHeader]: sign(secret, { method: 'POST', path, body }) }),
      },
      payload: body,
    })

  test('answers our own services', async () => {
    graph.added.push({ quantity: 1, token: 'c'.repeat(43) })
    const asked = bearer('c'.repeat(43))
    const { statusCode, body, headers } = await post(cart.publicUrl, asked, config.secrets.internal)
    expect(statusCode).toBe(200)
    expect(body).toContain('<span class="count">1</span>')
    expect(headers['x-fragment-tags']).toContain('c1')
  })

  test.each([
    ['without a signature', cart.publicUrl, null],
    ['with the signature of another platform', cart.publicUrl, 'x'.repeat(40)],
    ['on a site that it does not belong to', blog.publicUrl, config.secrets.internal],
  ])('%s there is none', async (_, origin, secret) => {
    expect((await post(origin, bearer(null), secret)).statusCode).not.toBe(200)
  })

  test('for somebody else than whom the signature names there is none', async () => {
    const body = bearer('d'.repeat(43))
    const signature = sign(config.secrets.internal, { method: 'POST', path, body: bearer('c'.repeat(43)) })
    const { statusCode } = await service.inject({
      method: 'POST',
      url: path,
      headers: { host: cart.host, 'content-type': 'application/json', [signatureHeader]: signature },
      payload: body,
    })
    expect(statusCode).toBe(404)
  })
})

describe('for those who look around', () => {
  test('robots find the sitemap, and what is not for them', async () => {
    const { body } = await browser().request(`${blog.publicUrl}/robots.txt`)
    expect(body).toContain(`Sitemap: ${blog.publicUrl}/sitemap.xml`)
    expect(body).toContain('Disallow: /internal/')
  })

  test('assets are kept for ever, pictures for a day', async () => {
    const html = (await browser().request(page)).body
    const css = /href="(\/assets\/site\.[0-9a-f]{12}\.css)"/.exec(html)?.[1]
    const sheet = await browser().request(`${market.publicUrl}${css}`)
    expect(sheet.headers['cache-control']).toContain('immutable')
    const picture = await browser().request(`${market.publicUrl}/assets/pictures/bread.svg`)
    expect([picture.headers['content-type'], picture.headers['cache-control']]).toEqual([
      'image/svg+xml',
      'public, max-age=86400',
    ])
    expect((await browser().request(`${market.publicUrl}/assets/nothing.css`)).statusCode).toBe(404)
  })
})

test('tidying forgets what is too old to matter', async () => {
  await database
    .knex('web.submissions')
    .insert({ key: 'f'.repeat(64), claimedAt: new Date(Date.now() - 7_200_000) })
  await database.knex('web.handoffs').update({ expiresAt: new Date(Date.now() - 1000) })
  await web.tidy()
  expect(await database.knex('web.submissions').where({ key: 'f'.repeat(64) })).toEqual([])
  expect(await database.knex('web.handoffs')).toEqual([])
})
