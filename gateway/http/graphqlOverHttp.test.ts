import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { fixtureConfig } from '../fixtures/fixtureConfig.ts'
import { localSources } from '../fixtures/fixtureGateway.ts'
import { type ServedGateway, servedGateway } from '../fixtures/servedGateway.ts'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const trustedText = `query Front { ${Array.from({ length: 40 }, (_, n) => `p${n}: product(id: "p${n}") { name }`).join(' ')} }`
const sources = localSources()

let served: ServedGateway
beforeAll(async () => {
  served = await servedGateway({
    sources,
    config: fixtureConfig({ corsOrigins: ['https://app.example'] }),
    documents: { [sha256(trustedText)]: trustedText },
  })
})
afterAll(() => served.stop())

const plainRequest = { headers: { 'content-type': 'application/json' }, method: 'POST' }
const ask = (init: RequestInit, query = '') => fetch(`${served.url}/graphql${query}`, init)

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${served.url}/graphql`,
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, {
        ...init,
        headers: { 'apollo-require-preflight': '1', ...(init?.headers as Record<string, string>) },
      }),
  })
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    if (result.status !== 'ok') throw new Error(result.reason)
  })

  test('a document that is not valid has 400 in the new media type and 200 in the old one', async () => {
    const body = JSON.stringify({ query: '{ nope }' })
    const statusIn = async (accept: string) =>
      (await ask({ ...plainRequest, headers: { ...plainRequest.headers, accept }, body })).status
    expect(await statusIn('application/graphql-response+json')).toBe(400)
    expect(await statusIn('application/json')).toBe(200)
    expect(await statusIn('application/json;q=0.5, application/graphql-response+json')).toBe(400)
  })

  test.each([
    ['text/html', 406],
    ['application/graphql-response+json;q=0', 406],
    ['*/*', 200],
  ])('Accept: %s has %i', async (accept, status) => {
    const response = await ask({
      ...plainRequest,
      headers: { ...plainRequest.headers, accept },
      body: '{"query":"{ __typename }"}',
    })
    expect(response.status).toBe(status)
  })

  test('a mutation whose answer the client could not read is not done', async () => {
    const { visits } = sources.people.room
    const contexts = visits.contexts
    const body = JSON.stringify({ query: 'mutation { greet(id: "ada") { name } }' })
    await ask({ ...plainRequest, headers: { ...plainRequest.headers, accept: 'text/csv' }, body })
    expect(visits.contexts).toBe(contexts)
  })

  test.each(['PUT', 'PATCH', 'DELETE'])('%s has 405 and says what is allowed', async (method) => {
    const response = await ask({ method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  test('a mutation by GET has 405', async () => {
    const response = await ask(
      { headers: { 'apollo-require-preflight': '1' } },
      `?query=${encodeURIComponent('mutation { greet(id: "ada") { name } }')}`,
    )
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])('a body in %s has 415', async (type) => {
    const response = await ask({
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"query":"{ __typename }"}',
    })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'MALFORMED' } }] })
  })

  test('a page of another site cannot make a browser ask by GET', async () => {
    const response = await ask({}, `?query=${encodeURIComponent('{ people { name } }')}`)
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/CSRF/)
  })

  test('several operations in one request are refused', async () => {
    const response = await ask({
      ...plainRequest,
      body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
    })
    expect(response.status).toBe(400)
  })

  test('every answer names its request', async () => {
    const { headers } = await served.post({ query: '{ __typename }' }, { 'x-request-id': 'my-request-1' })
    expect(headers.get('x-request-id')).toBe('my-request-1')
    const { body } = await served.post(
      { query: '{ seen { requestId } }' },
      { 'x-request-id': 'my-request-2' },
    )
    expect(body.data).toEqual({ seen: { requestId: 'my-request-2' } })
  })
})

describe('persisted documents', () => {
  const persistedQuery = (text: string) => ({
    extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } },
  })

  test('a client registers a text once and then sends its hash', async () => {
    const query = '{ product(id: "p3") { name } }'
    expect((await served.post(persistedQuery(query))).body.errors?.[0]?.extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
    await served.post({ query, ...persistedQuery(query) })
    expect((await served.post(persistedQuery(query))).body.data).toEqual({
      product: { name: 'Quince jelly' },
    })
  })

  test('a hash of another text is refused', async () => {
    const { body, status } = await served.post({
      query: '{ __typename }',
      ...persistedQuery('{ people { name } }'),
    })
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'MALFORMED'])
  })

  test('a document of the web tier may have more aliases than anybody’s', async () => {
    const stranger = trustedText.replace('Front', 'Stranger')
    expect((await served.post({ query: stranger })).body.errors?.[0]?.extensions).toEqual({
      code: 'MALFORMED',
      limit: { name: 'aliases', most: 30, asked: 40 },
    })
    for (const body of [
      persistedQuery(trustedText),
      { documentId: `sha256:${sha256(trustedText)}` },
      { documentId: sha256(trustedText) },
    ]) {
      expect((await served.post(body)).body).toMatchObject({ data: { p0: { name: 'Rye loaf' } } })
    }
  })

  test('an unknown document id is refused', async () => {
    const { status, body } = await served.post({ documentId: sha256('nothing') })
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'MALFORMED'])
  })
})

describe('other origins', () => {
  const preflight = (origin: string) =>
    ask({
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-cart-token',
      },
    })

  test('that are on the list may ask, with the headers that clients send, without cookies', async () => {
    const { headers } = await preflight('https://app.example')
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(headers.get('access-control-allow-headers')).toMatch(/authorization.*x-cart-token/)
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('that are not may not', async () => {
    const { headers } = await preflight('https://evil.example')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('what a client learns of a failure', () => {
  test('is an id, with the path of its own query', async () => {
    const { status, body } = await served.post({ query: '{ it: product(id: "p1") { name broken secret } }' })
    expect(status).toBe(200)
    expect(body.data).toEqual({ it: { name: 'Oat milk', broken: null, secret: null } })
    expect(body.errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['it', 'broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
      { message: 'Only the maker may see this.', path: ['it', 'secret'], extensions: { code: 'FORBIDDEN' } },
    ])
    expect(JSON.stringify(body)).not.toMatch(/password|db\.internal|stack|serviceName|shop/)
  })

  test('is what a variable should look like', async () => {
    const query = 'query ($after: DateTime) { products(first: 1, madeAfter: $after) { totalCount } }'
    const { status, body } = await served.post({ query, variables: { after: 'yesterday' } })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toMatch(/"\$after".*must be an instant such as/)
    const literal = await served.post({
      query: '{ products(first: 1, madeAfter: "yesterday") { totalCount } }',
    })
    expect(literal.body.errors?.[0]?.message).toMatch(/must be an instant such as/)
  })

  test('is not the schema, where introspection is off', async () => {
    const closed = await servedGateway({ config: fixtureConfig({ introspection: false }) })
    const asked = await closed.post({ query: '{ __schema { types { name } } }' })
    const misspelt = await closed.post({ query: '{ produkt(id: "p1") { name } }' })
    const page = await fetch(`${closed.url}/graphiql`)
    await closed.stop()
    expect(asked.body.data).toBeUndefined()
    expect(asked.body.errors?.[0]?.extensions.code).toBe('MALFORMED')
    expect(misspelt.body.errors?.[0]?.message).not.toMatch(/product/)
    expect(page.status).toBe(404)
  })
})

describe('for people and operators', () => {
  test('the editor comes from this origin alone and runs nothing that is written into the page', async () => {
    const page = await fetch(`${served.url}/`)
    const html = await page.text()
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self'/,
    )
    expect(html).not.toMatch(/<script(?![^>]* src="\/)|(?:src|href)="https?:|style="/)
    const addresses = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address)
    expect(addresses).toHaveLength(6)
    for (const address of addresses) expect((await fetch(`${served.url}${address}`)).status).toBe(200)
    const modules = (await (await fetch(`${served.url}/graphiql/explore.js`)).text()).matchAll(
      /from '\.\/(.+)'/g,
    )
    for (const [, name] of modules) expect((await fetch(`${served.url}/graphiql/${name}`)).status).toBe(200)
    expect((await fetch(`${served.url}/graphiql/package.json`)).status).toBe(404)
  })

  test('the editor may reach the identity provider, and knows where it is led back to', async () => {
    const page = await fetch(`${served.url}/graphiql`)
    const { issuer, gateway } = fixtureConfig()
    expect(page.headers.get('content-security-policy')).toContain(
      `connect-src 'self' ${new URL(issuer).origin};`,
    )
    expect(await page.text()).toContain(
      `data-issuer="${issuer}" data-client="graphiql" data-redirect="${new URL('/graphiql', gateway.publicUrl)}"`,
    )
  })

  test('a browser at /graphql is shown the editor', async () => {
    const response = await ask({ headers: { accept: 'text/html,*/*;q=0.8' }, redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/graphiql'])
  })

  test('health, readiness and metrics', async () => {
    await served.post({ query: '{ people { name } }' })
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${served.url}/readyz`)).status).toBe(200)
    const metrics = await (await fetch(`${served.url}/metrics`)).text()
    const counted = metrics
      .split('\n')
      .filter((line) => line.startsWith('gateway_subgraph_question_seconds_count'))
    expect(counted.some((line) => /subgraph="people",outcome="ok"\} [1-9]/.test(line))).toBe(true)
  })
})
