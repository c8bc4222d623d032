import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Config, repositoryRoot, siteNames } from '@rose-ash/config'
import { placeFor } from '@rose-ash/db/embedded/place.ts'
import { type CloneOptions, type RunningClone, startClone } from '../../bin/bench/startClone.ts'
import { freePorts } from '../../bin/platform/freePorts.ts'
import { visit } from '../world/visit.ts'

const patience = 120_000

const dataDir = join(repositoryRoot, '.data', 'test', `start-${process.pid}`)
const running: RunningClone[] = []
let firstPort: number

beforeAll(async () => {
  await mkdir(dataDir, { recursive: true })
  firstPort = await freePorts(9)
})
afterEach(async () => {
  for (const clone of running.splice(0)) {
    if (clone.process.exitCode === null && clone.process.signalCode === null) await clone.stop()
  }
}, patience)
afterAll(async () => {
  await rm(placeFor(dataDir).home, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
})

async function start(options: Partial<CloneOptions> = {}): Promise<RunningClone> {
  const clone = await startClone({ dataDir, firstPort, ...options })
  running.push(clone)
  return clone
}

/** What it said when it did not start. */
const refusal = (options: Partial<CloneOptions>): Promise<string> =>
  start(options).then(
    () => 'started',
    (error: Error) => error.message,
  )

const statuses = async ({ home, sites, ports }: Config): Promise<Record<string, number>> => {
  const doors = [['home', home.publicUrl], ...siteNames.map((name) => [name, sites[name].publicUrl])] as [
    string,
    string,
  ][]
  const pages = await Promise.all(
    doors.map(async ([name, url]) => [name, (await visit(new URL(url), ports.web)).status] as const),
  )
  return Object.fromEntries(pages)
}

const allServed = { home: 200, ...Object.fromEntries(siteNames.map((name) => [name, 200])) }

const graphAnswers = async ({ gateway }: Config) => {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  return response.json()
}

const listens = async ({ ports, sumup }: Config) => {
  const sandbox = sumup.sandbox ? [sumup.sandbox.port] : []
  const all = [ports.web, ports.gateway, ...Object.values(ports.subgraphs), ...sandbox]
  const open = await Promise.all(all.map(async (port) => !(await isFree(port))))
  return open.filter(Boolean).length
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

const postgresRuns = () => existsSync(join(placeFor(dataDir).cluster, 'postmaster.pid'))

/** Ctrl-C ends it in order, within five seconds, and leaves nothing running. */
async function stopsInTime(clone: RunningClone): Promise<void> {
  const began = performance.now()
  expect(await clone.stop('SIGINT')).toBe(0)
  expect(performance.now() - began).toBeLessThan(5000)
  expect(await listens(clone.config)).toBe(0)
  expect(postgresRuns()).toBe(false)
}

describe('npm start', () => {
  test(
    'serves six sites and the graph from an empty folder, and Ctrl-C stops everything',
    async () => {
      const clone = await start()
      expect(await statuses(clone.config)).toEqual(allServed)
      expect(await graphAnswers(clone.config)).toEqual({ data: { __typename: 'Query' } })
      expect(await refusal({ firstPort: await freePorts(9) })).toContain(
        `Rose Ash runs in this clone already, as process ${clone.process.pid}: stop that one first`,
      )
      await stopsInTime(clone)
    },
    patience,
  )

  test(
    'just works after kill -9',
    async () => {
      const killed = await start()
      await killed.stop('SIGKILL')
      expect(postgresRuns()).toBe(true)
      const clone = await start()
      expect(await statuses(clone.config)).toEqual(allServed)
      await stopsInTime(clone)
    },
    patience,
  )

  test(
    'refuses public origins that the data was not made for',
    async () => {
      expect(await refusal({ firstPort: await freePorts(9) })).toMatch(
        new RegExp(
          `ended with 1: .*This data was made for http://\\S+:${firstPort} .* start with WEB_PORT=${firstPort}, or`,
          's',
        ),
      )
    },
    patience,
  )

  test.each([
    [
      { DATABASE_URL: 'postgres://rose:ash@127.0.0.1:9/none' },
      'The database 127.0.0.1:9/none cannot be used',
    ],
    [{ WEB_PORT: 'many' }, 'ports.web "many" is not a port number; set WEB_PORT'],
  ])(
    'with %j it ends with one sentence',
    async (env, sentence) => {
      const said = await refusal({ env })
      expect(said).toContain(sentence)
      expect(said).not.toContain('    at ')
    },
    patience,
  )

  test(
    'names the port that is taken, and the setting that moves it',
    async () => {
      const other = createServer()
      await new Promise<void>((resolve) => other.listen(firstPort + 4, '127.0.0.1', resolve))
      try {
        expect(await refusal({})).toContain(
          `Port ${firstPort + 4} on 127.0.0.1 is taken: stop the program that uses it, or choose another one with SUBGRAPH_PORT.`,
        )
      } finally {
        await new Promise((resolve) => other.close(resolve))
      }
    },
    patience,
  )
})

describe('npm start -- --processes', () => {
  const args = ['--processes']

  test(
    'serves the same from nine processes, and Ctrl-C stops them all',
    async () => {
      const clone = await start({ args })
      expect(await statuses(clone.config)).toEqual(allServed)
      expect(await graphAnswers(clone.config)).toEqual({ data: { __typename: 'Query' } })
      await stopsInTime(clone)
    },
    patience,
  )

  test(
    'kill -9 takes the other processes with it, and the next start just works',
    async () => {
      const killed = await start({ args })
      await killed.stop('SIGKILL')
      for (let waited = 0; (await listens(killed.config)) > 0 && waited < 50; waited++) await pause(100)
      expect(await listens(killed.config)).toBe(0)
      await stopsInTime(await start({ args }))
    },
    patience,
  )
})
