import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createRegistry, MailPort, type PortClient } from '@rose-ash/contracts'
import { newId, systemClock } from '@rose-ash/domain'
import { createWorker, type Worker } from '@rose-ash/jobs'
import { createLogger } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import { createAccount } from '../index.ts'
import { mailOfTests } from '../mailOfTests.ts'
import { readMailbox } from './mailbox/readMailbox.ts'

const database = useDatabase({ commits: true })
let directory: string
let worker: Worker
let port: PortClient<MailPort>

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mail-'))
  const registry = createRegistry()
  const room = createAccount({
    knex: database.knex,
    clock: systemClock,
    registry,
    mail: { ...mailOfTests, directory },
  })
  port = registry.find(MailPort)
  worker = createWorker({
    url: database.url,
    rooms: [{ name: 'account', jobs: room.jobs ?? {}, events: room.events ?? {} }],
    logger: createLogger({ level: 'error', name: 'test' }),
  })
  await worker.drain()
})
afterAll(async () => {
  await worker.stop()
  await rm(directory, { recursive: true })
})
beforeEach(async () => {
  await database.knex('account.mail_outbox').delete()
  for (const file of await readdir(directory)) await rm(join(directory, file))
})

const letter = {
  template: 'sign-in-link' as const,
  to: { address: 'ada@rose-ash.example', name: 'Ada Okafor' },
  variables: { name: 'Ada', url: 'https://people.example/sign-in/mail?token=secret', minutes: 15 },
}
const rows = () => database.knex('account.mail_outbox').orderBy('id')

describe('a letter without a mail server', () => {
  test('is kept, and what it said is blanked in the outbox', async () => {
    const { id } = await port.enqueue({ ...letter, dedupeKey: newId() })
    await worker.drain()
    const [kept, ...more] = await readMailbox(directory)
    expect(more).toEqual([])
    expect(kept).toMatchObject({
      id,
      subject: 'Your link to sign in',
      from: 'Rose Ash <post@rose-ash.example>',
      to: 'Ada Okafor <ada@rose-ash.example>',
    })
    const link = 'https://people.example/sign-in/mail?token=secret'
    expect(kept?.text).toContain(`\n${link}\n`)
    expect(kept?.html).toContain(`href="${link}"`)
    const headers = Object.fromEntries((kept?.headers ?? []).map(({ name, value }) => [name, value]))
    expect(headers).toMatchObject({
      'Message-ID': `<${id}@rose-ash.example>`,
      'Auto-Submitted': 'auto-generated',
      Date: expect.anything(),
    })
    expect(await rows()).toMatchObject([{ id, state: 'sent', attempts: 1, variables: null, lastError: null }])
  })

  test('of the same key is the same letter', async () => {
    const dedupeKey = newId()
    const once = await Promise.all([1, 2, 3].map(() => port.enqueue({ ...letter, dedupeKey })))
    await worker.drain()
    const later = await port.enqueue({ ...letter, dedupeKey })
    await worker.drain()
    expect(new Set([...once, later].map(({ id }) => id)).size).toBe(1)
    expect(await readMailbox(directory)).toHaveLength(1)
  })

  test('is forgotten by its key, sent or not, and never sent after that', async () => {
    await port.enqueue({ ...letter, dedupeKey: 'sent' })
    await worker.drain()
    await port.enqueue({ ...letter, dedupeKey: 'waits' })
    await port.enqueue({
      ...letter,
      to: { address: 'bram@rose-ash.example', name: null },
      dedupeKey: 'of another',
    })
    await port.forget({ dedupeKeys: ['sent', 'waits', 'unknown'] })
    await worker.drain()
    expect((await rows()).map(({ dedupeKey, state }) => [dedupeKey, state])).toEqual([['of another', 'sent']])
    expect(await readMailbox(directory)).toHaveLength(2)
  })

  test.each([
    ['a variable is missing', { variables: { name: 'Ada', minutes: 15 } }],
    ['a variable is of another kind', { variables: { ...letter.variables, minutes: 'soon' } }],
    ['there are two addresses', { to: { address: 'ada@a.example,bram@b.example', name: null } }],
    ['the address carries a header', { to: { address: 'ada@a.example\r\nBcc: bram@b.example', name: null } }],
    ['the address is none', { to: { address: 'ada at home', name: null } }],
  ])('is refused when %s', async (_, change) => {
    await expect(port.enqueue({ ...letter, ...change, dedupeKey: newId() })).rejects.toMatchObject({
      code: 'FAILED',
    })
    expect(await rows()).toEqual([])
  })

  test('that nobody noted is nowhere: the outbox and the job commit together', async () => {
    await database.knex.raw(
      'alter table graphile_worker._private_jobs add constraint broken check (false) not valid',
    )
    await expect(port.enqueue({ ...letter, dedupeKey: newId() })).rejects.toThrow()
    await database.knex.raw('alter table graphile_worker._private_jobs drop constraint broken')
    expect(await rows()).toEqual([])
  })
})

test('names and words of other scripts arrive as they were written', async () => {
  await port.enqueue({
    ...letter,
    to: { address: 'zoë@bücher.example', name: 'Zoë "Zed", Ünal\r\nBcc: x@y.example' },
    variables: { ...letter.variables, name: 'Zoë Ünal 🌹' },
    dedupeKey: newId(),
  })
  await worker.drain()
  const [kept] = await readMailbox(directory)
  expect(kept?.headers.map(({ name }) => name.toLowerCase())).not.toContain('bcc')
  expect(kept?.to).toContain('Zoë "Zed", Ünal')
  expect(kept?.to).toMatch(/<zoë@(bücher|xn--bcher-kva)\.example>$/)
  expect(kept?.text).toContain('Dear Zoë Ünal 🌹,')
})

test('old letters are forgotten, and one whose job was lost gets another', async () => {
  const { id: lost } = await port.enqueue({ ...letter, dedupeKey: 'lost' })
  await database.knex.raw('truncate graphile_worker._private_jobs')
  await database.knex('account.mail_outbox').update({ nextTryAt: new Date(Date.now() - 1000) })
  await database.knex('account.mail_outbox').insert({
    id: newId(),
    template: 'welcome',
    toAddress: 'bram@b.example',
    dedupeKey: 'old',
    state: 'failed',
    messageId: '<old@b.example>',
    createdAt: new Date(Date.now() - 91 * 86_400_000),
  })
  await database.knex.raw(`select graphile_worker.add_job('account.tendMail')`)
  await worker.drain()
  expect(await rows()).toMatchObject([{ id: lost, state: 'sent' }])
})
