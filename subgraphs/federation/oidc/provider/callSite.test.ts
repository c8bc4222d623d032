import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { loadConfig } from '@rose-ash/config'
import { callSite } from './callSite.ts'

const asked: { host: string | undefined; url: string | undefined; body: string }[] = []
const server = createServer(async (request: IncomingMessage, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  asked.push({ host: request.headers.host, url: request.url, body: Buffer.concat(chunks).toString() })
  response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' }).end()
})
let origin: string
let call: ReturnType<typeof callSite>

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://blog.localhost:${(server.address() as AddressInfo).port}`
  call = callSite(loadConfig({ env: { NODE_ENV: 'test', DATA_DIR: '.data/test', BLOG_PUBLIC_URL: origin } }))
})
afterAll(() => {
  server.close()
})

test('reaches a site by its public name, and follows nothing', async () => {
  const body = new URLSearchParams({ logout_token: 'a.b.c' })
  const { status } = await call(`${origin}/backchannel-logout`, { method: 'POST', body })
  expect(status).toBe(302)
  expect(asked).toEqual([
    { host: new URL(origin).host, url: '/backchannel-logout', body: 'logout_token=a.b.c' },
  ])
})

test.each([
  ['another path of a site', () => `${origin}/anything`],
  ['a service on this machine', () => 'http://127.0.0.1:5432/backchannel-logout'],
  ['the metadata of a cloud', () => 'http://169.254.169.254/latest/meta-data'],
  ['a name that only looks like ours', () => `${origin}.elsewhere.example/backchannel-logout`],
])('refuses %s', async (_, address) => {
  await expect(call(address(), { method: 'POST' })).rejects.toThrow('does not call')
})
