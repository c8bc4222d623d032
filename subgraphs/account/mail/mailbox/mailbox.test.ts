import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import fastify, { type FastifyInstance } from 'fastify'
import { keepInDirectory } from '../transport/keepInDirectory.ts'
import { linkify } from './linkify.ts'
import { mailboxRoutes } from './mailboxRoutes.ts'

let directory: string
let service: FastifyInstance
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mailbox-'))
  service = fastify()
  mailboxRoutes({ directory, isKept: true })(service)
})
afterEach(async () => {
  await service.close()
  await rm(directory, { recursive: true })
})

const keep = async (
  subject: string,
  address: string,
  html = '<html><head></head><body>hello</body></html>',
) => {
  const id = newId()
  await keepInDirectory(directory).send({
    id,
    messageId: `<${id}@rose-ash.example>`,
    date: new Date(),
    from: 'Rose Ash <post@rose-ash.example>',
    to: { address, name: 'Ada' },
    subject,
    text: 'Come in: https://people.example/sign-in?token=a&b=<c>\n',
    html,
  })
  return id
}
const open = (url: string) => service.inject({ method: 'GET', url })

test('shows letters, the newest first, or those to somebody', async () => {
  expect((await open('/dev/mail')).body).toContain('No letter has come yet')
  await keep('The first', 'ada@rose-ash.example')
  await keep('The second', 'bram@rose-ash.example')
  const { body } = await open('/dev/mail')
  expect(body.indexOf('The second')).toBeLessThan(body.indexOf('The first'))
  const found = (await open('/dev/mail?to=ADA@')).body
  expect(found).toContain('The first')
  expect(found).not.toContain('The second')
  expect((await open('/dev/mail?to=zed')).body).toContain('no letter to “zed”')
})

test('shows a letter with its headers, its links and its HTML apart', async () => {
  const id = await keep('A <b>letter</b>', 'ada@rose-ash.example')
  const { body, headers } = await open(`/dev/mail/${id}`)
  expect(body).toContain('A &lt;b&gt;letter&lt;/b&gt;')
  expect(body).toContain(
    '<a href="https://people.example/sign-in?token=a&amp;b=">https://people.example/sign-in?token=a&amp;b=</a>&lt;c&gt;',
  )
  expect(body).toContain('Auto-Submitted')
  expect(body).toContain(`src="/dev/mail/${id}/html"`)
  expect(body).toMatch(/<iframe[^>]* sandbox="allow-popups allow-popups-to-escape-sandbox"/)
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'self'; frame-src 'self';/,
  )
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
})

test('what a letter brings with it can do nothing', async () => {
  const html = '<html><head></head><body><script>alert(1)</script></body></html>'
  const id = await keep('Bad', 'ada@rose-ash.example', html)
  const { headers } = await open(`/dev/mail/${id}/html`)
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script-src')
  expect(policy).toContain('; sandbox allow-popups allow-popups-to-escape-sandbox')
  expect(policy).toContain("frame-ancestors 'self'")
})

test.each([
  '/dev/mail/nobody',
  `/dev/mail/${newId()}`,
  `/dev/mail/${newId()}/html`,
  '/dev/mail/..%2F..%2Fsecrets',
])('%s is missing', async (url) => {
  await writeFile(join(directory, 'secrets.eml'), 'Subject: secret\r\n\r\nsecret')
  const { statusCode, body } = await open(url)
  expect(statusCode).toBe(404)
  expect(body).not.toContain('secret')
})

test('a letter is there whole or not at all, for its owner only', async () => {
  const id = await keep('Whole', 'ada@rose-ash.example')
  expect(await readdir(directory)).toEqual([`${id}.eml`])
})

test('links end where a text goes on', () => {
  expect(linkify('See http://a.example/x?y=1 and <b>')).toEqual([
    { text: 'See ', isLink: false },
    { text: 'http://a.example/x?y=1', isLink: true },
    { text: ' and <b>', isLink: false },
  ])
})
