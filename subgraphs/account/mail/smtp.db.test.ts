import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createRegistry, MailPort, type PortClient } from '@rose-ash/contracts'
import { newId, systemClock } from '@rose-ash/domain'
import { createWorker, type Worker } from '@rose-ash/jobs'
import { type Mailbox, mailbox } from '@rose-ash/sandbox'
import { createLogger } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import { createAccount } from '../index.ts'
import { mailOfTests } from '../mailOfTests.ts'
import type { MailSettings } from './MailSettings.ts'

const database = useDatabase({ commits: true })
const workers: Worker[] = []
const children: ChildProcess[] = []
let server: Mailbox
let port: PortClient<MailPort>
let worker: Worker

/** An account process of its own, as far as mail is concerned. */
function accountWith(settings: Partial<MailSettings>): { port: PortClient<MailPort>; worker: Worker } {
  const registry = createRegistry()
  const mail = { ...mailOfTests, smtpUrl: server.url, perSecond: 1000, ...settings }
  const room = createAccount({ knex: database.knex, clock: systemClock, registry, mail })
  const worker = createWorker({
    url: database.url,
    rooms: [{ name: 'account', jobs: room.jobs ?? {}, events: room.events ?? {} }],
    logger: createLogger({ level: 'silent', name: 'test' }),
  })
  workers.push(worker)
  return { port: registry.find(MailPort), worker }
}

beforeAll(async () => {
  server = await mailbox()
  const account = accountWith({})
  port = account.port
  worker = account.worker
  await worker.drain()
})
afterAll(async () => {
  await Promise.all(workers.map((each) => each.stop()))
  await server.close()
})
beforeEach(async () => {
  server.empty()
  await database.knex('account.mail_outbox').delete()
  await database.knex.raw('truncate graphile_worker._private_jobs')
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const secret = 'https://people.example/sign-in/mail?token=secret'
const send = (to = 'ada@rose-ash.example', dedupeKey: string = newId()) =>
  port.enqueue({
    template: 'sign-in-link',
    to: { address: to, name: 'Ada' },
    variables: { name: 'Ada', url: secret, minutes: 15 },
    dedupeKey,
  })
const rowOf = (id: string) => database.knex('account.mail_outbox').where({ id }).first()
/** Lets the time pass after which a letter is tried again. */
const letTimePass = async (id: string) => {
  await database
    .knex('account.mail_outbox')
    .where({ id })
    .update({ nextTryAt: new Date(Date.now() - 1000) })
  await database.knex.raw(
    `select graphile_worker.add_job('account.sendMail', json_build_object('id', ?::text),
    job_key := concat('account.sendMail:', ?::text))`,
    [id, id],
  )
}
const secondsUntilNext = async (id: string): Promise<number> =>
  ((await rowOf(id)).nextTryAt.getTime() - Date.now()) / 1000

describe('by SMTP', () => {
  test('a letter arrives as text and HTML, said to be from a machine', async () => {
    const { id } = await send()
    await worker.drain()
    const [letter, ...more] = server.kept
    expect(more).toEqual([])
    expect(letter).toMatchObject({ from: 'post@rose-ash.example', to: ['ada@rose-ash.example'] })
    expect(letter?.mail).toMatchObject({
      subject: 'Your link to sign in',
      from: { name: 'Rose Ash', address: 'post@rose-ash.example' },
      messageId: `<${id}@rose-ash.example>`,
    })
    expect(letter?.mail.text).toContain(`\n${secret}\n`)
    expect(letter?.mail.html).toContain(`href="${secret}"`)
    expect(letter?.source).toMatch(/^Content-Type: multipart\/alternative;/m)
    expect(letter?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(letter?.source).not.toMatch(/^List-Unsubscribe/im)
    expect(await rowOf(id)).toMatchObject({ state: 'sent', variables: null })
  })

  test('the domain of an address is written as servers understand it', async () => {
    await send('ada@bücher.example')
    await worker.drain()
    expect(server.kept[0]?.to).toEqual(['ada@bücher.example'])
    expect(server.kept[0]?.source).toMatch(/^To: Ada <ada@xn--bcher-kva\.example>\r$/m)
  })

  test.each([
    ['the recipient', { at: 'recipient', refuse: 450 }],
    ['the letter', { at: 'message', refuse: 451 }],
    ['the conversation', { at: 'greeting', refuse: 421 }],
    ['us, for the time being', { at: 'greeting', refuse: 554 }],
  ] as const)('a letter is tried again when the server refuses %s', async (_, trouble) => {
    server.next(trouble)
    const { id } = await send()
    await accountWith({}).worker.drain()
    expect(server.kept).toEqual([])
    expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 1, sentAt: null })
    expect((await rowOf(id)).lastError).toContain(String(trouble.refuse))
    expect(await secondsUntilNext(id)).toBeGreaterThan(20)
    await letTimePass(id)
    await worker.drain()
    expect(server.kept).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 2, variables: null, lastError: null })
  })

  test.each([
    ['recipient', 550],
    ['message', 554],
  ] as const)('a letter whose %s is refused for good is given up, with the reason', async (at, refuse) => {
    server.next({ at, refuse, say: 'No such mailbox here' })
    const { id } = await send()
    await worker.drain()
    expect(await rowOf(id)).toMatchObject({ state: 'failed', attempts: 1, variables: null, nextTryAt: null })
    expect((await rowOf(id)).lastError).toContain('No such mailbox here')
    await database.knex.raw(
      `select graphile_worker.add_job('account.sendMail', json_build_object('id', ?::text))`,
      [id],
    )
    await worker.drain()
    expect(server.kept).toEqual([])
  })

  test('a letter is given up after three days', async () => {
    const { id } = await send()
    await database
      .knex('account.mail_outbox')
      .where({ id })
      .update({ createdAt: new Date(Date.now() - 3 * 86_400_000) })
    server.next({ at: 'recipient', refuse: 450 })
    await worker.drain()
    expect(await rowOf(id)).toMatchObject({ state: 'failed', variables: null })
    expect((await rowOf(id)).lastError).toContain('three days')
  })

  test('a server that is away, or falls silent, is tried again', async () => {
    const gone = await mailbox()
    await gone.close()
    const away = accountWith({ smtpUrl: gone.url })
    const { id } = await send()
    await away.worker.drain()
    expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 1 })
    expect((await rowOf(id)).lastError).toContain('ECONNREFUSED')
  })

  test('a connection lost after the letter was taken leads to the same letter once more, and no more', async () => {
    server.next({ at: 'message', drop: true })
    const { id } = await send()
    await worker.drain()
    expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 1 })
    await letTimePass(id)
    await worker.drain()
    expect(server.kept.map(({ mail }) => mail.messageId)).toEqual([
      `<${id}@rose-ash.example>`,
      `<${id}@rose-ash.example>`,
    ])
    const [first, second] = server.kept.map(({ mail }) => [mail.date, mail.subject, mail.text, mail.html])
    expect(second).toEqual(first)
    expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 2 })
  })
})

test('a process killed between sending and noting it: the letter goes out at most once more, under the same id', async () => {
  server.next({ at: 'message', delayMs: 3000 })
  const { id } = await send()
  const program = `
    import { createRegistry } from '@rose-ash/contracts'
    import { createKnex } from '@rose-ash/db'
    import { systemClock } from '@rose-ash/domain'
    import { createWorker } from '@rose-ash/jobs'
    import { createLogger } from '@rose-ash/service'
    import { createAccount } from '${new URL('../index.ts', import.meta.url).href}'
    import { mailOfTests } from '${new URL('../mailOfTests.ts', import.meta.url).href}'
    const url = ${JSON.stringify(database.url)}
    const room = createAccount({
      knex: createKnex({ url, applicationName: 'child' }), clock: systemClock, registry: createRegistry(),
      mail: { ...mailOfTests, smtpUrl: ${JSON.stringify(server.url)}, perSecond: 1000 } })
    const logger = createLogger({ level: 'silent', name: 'child' })
    await createWorker({ url, rooms: [{ name: 'account', jobs: room.jobs, events: room.events }], logger }).start()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: new URL('.', import.meta.url),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  children.push(child)
  await server.waitFor(1)
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
  expect(await rowOf(id)).toMatchObject({ state: 'sending', attempts: 1 })

  // Whoever comes next leaves it alone for as long as its holder could be alive.
  await worker.drain()
  expect(server.kept).toHaveLength(1)
  expect(await secondsUntilNext(id)).toBeGreaterThan(30)

  await letTimePass(id)
  await worker.drain()
  expect(server.kept.map(({ mail }) => mail.messageId)).toEqual([
    `<${id}@rose-ash.example>`,
    `<${id}@rose-ash.example>`,
  ])
  expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 2, variables: null })
})

test('what came of an attempt is not noted by one that was too slow', async () => {
  const { id } = await send()
  const answer = Promise.withResolvers<void>()
  server.next({ at: 'message', until: answer.promise })
  const slow = worker.drain()
  await server.waitFor(1)
  await letTimePass(id)
  server.next({ at: 'recipient', refuse: 550 })
  await accountWith({}).worker.drain()
  answer.resolve()
  await slow
  expect(await rowOf(id)).toMatchObject({ state: 'failed', attempts: 2 })
})

test('a job goes on with the letters of others, so that their pace is not that of the queue', async () => {
  await Promise.all(Array.from({ length: 5 }, (_, n) => send(`member${n}@a.example`)))
  await database.knex.raw(
    'delete from graphile_worker._private_jobs where id > (select min(id) from graphile_worker._private_jobs)',
  )
  await worker.drain()
  expect(server.kept).toHaveLength(5)
})

test('two processes together keep the rate', async () => {
  await database.knex('account.mail_pace').update({ nextAt: new Date() })
  const one = accountWith({ perSecond: 5 }).worker
  const other = accountWith({ perSecond: 5 }).worker
  await Promise.all(Array.from({ length: 16 }, (_, n) => send(`member${n}@a.example`)))
  await Promise.all([one.start(), other.start()])
  const arrived = (await server.waitFor(16)).map(({ at }) => at.getTime())
  expect(server.kept).toHaveLength(16)
  for (const [index, at] of arrived.entries()) {
    const inOneSecond = arrived.filter((other, n) => n >= index && other - at < 1000).length
    expect(inOneSecond).toBeLessThanOrEqual(8)
  }
  const [first = 0] = arrived
  expect((arrived.at(-1) ?? 0) - first).toBeGreaterThan(2500)
  await Promise.all([one.stop(), other.stop()])
}, 30_000)
