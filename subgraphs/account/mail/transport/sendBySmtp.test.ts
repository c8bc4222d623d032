import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Mailbox, mailbox } from '@rose-ash/sandbox'
import type { OutgoingMail } from './OutgoingMail.ts'
import { sendBySmtp } from './sendBySmtp.ts'

let server: Mailbox
beforeEach(async () => {
  server = await mailbox()
})
afterEach(() => server.close())

const letter = (id: string): OutgoingMail => ({
  id,
  messageId: `<${id}@rose-ash.example>`,
  date: new Date(),
  from: 'Rose Ash <post@rose-ash.example>',
  to: { address: 'ada@rose-ash.example', name: null },
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
})

test('connections are shared, and closed when no more letters come', async () => {
  const post = sendBySmtp({ url: server.url, idleMs: 100 })
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => post.send(letter(id))))
  expect(server.kept).toHaveLength(6)
  expect(server.connections()).toBeLessThanOrEqual(2)
  for (let waited = 0; server.connections() > 0; waited += 20) {
    expect(waited).toBeLessThan(5000)
    await pause(20)
  }
  await post.send(letter('g'))
  expect(server.kept).toHaveLength(7)
})

test('a server that falls silent is given up at the deadline, for this time', async () => {
  server.next({ at: 'recipient', delayMs: 60_000 })
  const post = sendBySmtp({ url: server.url, deadlineMs: 300, idleMs: 10 })
  await expect(post.send(letter('a'))).rejects.toMatchObject({ name: 'MailRefused', isForGood: false })
})

test('a refused password is our trouble and not that of the letter', async () => {
  const locked = await mailbox({ name: 'post', password: 'right' })
  const as = (password: string) =>
    sendBySmtp({ url: locked.url.replace('//', `//post:${password}@`), idleMs: 10 }).send(letter('a'))
  await expect(as('wrong')).rejects.toMatchObject({ name: 'MailRefused', isForGood: false })
  expect(locked.kept).toEqual([])
  await as('right')
  expect(locked.kept).toHaveLength(1)
  await locked.close()
})

test.each([
  ['a line break in the subject', { subject: 'Hello\r\nBcc: bram@b.example' }],
  ['a line break in a name', { to: { address: 'ada@a.example', name: 'Ada\r\nBcc: bram@b.example' } }],
] as const)('%s makes no header', async (_, change) => {
  await sendBySmtp({ url: server.url, idleMs: 10 }).send({ ...letter('a'), ...change })
  expect(server.kept[0]?.mail.bcc ?? []).toEqual([])
  expect(server.kept[0]?.to).toHaveLength(1)
  expect(server.kept[0]?.source).not.toMatch(/^Bcc:/im)
})
