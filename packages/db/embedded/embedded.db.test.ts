import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts'
import { placeFor } from './place.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './startEmbeddedPostgres.ts'

let folder: string
let dataDir: string
const started: EmbeddedPostgres[] = []
const children: ChildProcess[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'))
  await chmod(folder, 0o755)
  dataDir = join(folder, 'data')
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await Promise.all(started.splice(0).map((server) => server.stop()))
  await rm(placeFor(dataDir).home, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}, 30_000)

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } })
  started.push(server)
  return server
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}

const answers = (url: string) =>
  ask(url, 'select 1 as answer').then(
    (answer) => answer === 1,
    () => false,
  )

/** Another process that uses the server until it is killed. */
async function startElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const module = new URL('./startEmbeddedPostgres.ts', import.meta.url).href
  const script = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)})
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' } })
    console.log(server.url)
    process.on('SIGTERM', () => server.stop().then(() => process.exit(0)))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, url: chunk.toString().trim() }
}

const killed = async (child: ChildProcess, signal: NodeJS.Signals) => {
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}

describe('startEmbeddedPostgres', () => {
  test('makes a database with ICU, password and extensions, keeps it across restarts, and stops', async () => {
    const first = await start()
    expect(await ask(first.url, `select lower('ÉŁ') as answer`)).toBe('éł')
    for (const extension of ['pg_trgm', 'unaccent', 'citext', 'btree_gist', 'pgcrypto', 'ltree']) {
      await ask(first.url, `create extension if not exists ${extension}`)
    }
    await ask(first.url, 'create table notes as select 42 as number')
    expect(Number(await ask(first.url, `select current_setting('max_connections') as answer`))).toBe(200)
    const wrong = new URL(first.url)
    wrong.password = 'guess'
    expect(await answers(wrong.href)).toBe(false)
    await first.stop()
    expect(await answers(first.url)).toBe(false)
    const second = await start()
    expect(await ask(second.url, 'select number as answer from notes')).toBe(42)
  }, 30_000)

  test('four processes and calls at once share one server; it stops with the last', async () => {
    const [one, two, three, other] = await Promise.all([start(), start(), start(), startElsewhere()])
    expect(new Set([one.url, two.url, three.url, other.url]).size).toBe(1)
    await Promise.all([one.stop(), two.stop(), three.stop()])
    expect(await answers(one.url)).toBe(true)
    await killed(other.child, 'SIGTERM')
    expect(await answers(one.url)).toBe(false)
  }, 30_000)

  test('after kill -9 the next start takes over the server that was left behind, and stops it in the end', async () => {
    const { child, url } = await startElsewhere()
    await killed(child, 'SIGKILL')
    expect(await answers(url)).toBe(true)
    const next = await start()
    expect(next.url).toBe(url)
    await next.stop()
    expect(await answers(url)).toBe(false)
  }, 30_000)

  test('a server that was killed, with a process file that names a living stranger, is started again', async () => {
    const { child, url } = await startElsewhere()
    await ask(url, 'create table notes as select 42 as number')
    const file = join(placeFor(dataDir).cluster, 'postmaster.pid')
    const text = await readFile(file, 'utf8')
    process.kill(Number.parseInt(text, 10), 'SIGKILL')
    await killed(child, 'SIGKILL')
    await writeFile(file, text.replace(/^\d+/, String(process.pid)))
    expect(await ask((await start()).url, 'select number as answer from notes')).toBe(42)
  }, 30_000)

  test('a lock and a half-made cluster of a killed process are in nobody’s way', async () => {
    const place = placeFor(dataDir)
    await mkdir(join(place.home, 'cluster.new'), { recursive: true })
    await writeFile(join(place.home, 'cluster.new', 'PG_VERSION'), '16')
    const { child } = await startElsewhere()
    await killed(child, 'SIGKILL')
    await writeFile(place.lockFile, String(child.pid))
    expect(await answers((await start()).url)).toBe(true)
  }, 30_000)

  test('works below a private folder, also for root, whose server cannot enter it', async () => {
    await chmod(folder, 0o700)
    expect(await answers((await start()).url)).toBe(true)
  }, 30_000)

  test('a lost password file is one sentence with the remedy', async () => {
    await (await start()).stop()
    await unlink(placeFor(dataDir).stateFile)
    const refusal = await start().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(EmbeddedPostgresError)
    expect(String(refusal)).toMatch(
      /server\.json, which holds the password .* is missing; restore it, or remove /,
    )
  }, 30_000)
})
