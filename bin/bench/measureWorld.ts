import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '@rose-ash/config'
import { createKnex, startEmbeddedPostgres } from '@rose-ash/db'
import { placeFor } from '@rose-ash/db/embedded/place.ts'
import type { Knex } from 'knex'
import { freePorts } from '../platform/freePorts.ts'
import { startInOneProcess } from '../platform/startInOneProcess.ts'
import { surround } from '../platform/surround.ts'
import { familyCpu } from './cpu.ts'
import { fetchPage, type Load, load, type Target } from './load.ts'
import { measuredPages } from './pages.ts'
import { startClone } from './startClone.ts'
import { startFloor } from './startFloor.ts'
import { buffersOf, statementsOf } from './statements.ts'

export interface PageResult extends Load {
  readonly name: string
  readonly kind: 'list' | 'detail' | 'home'
  /** SQL statements for one request. */
  readonly statements: number
  /** Buffers of 8 KB that those statements touch. */
  readonly buffers: number
  /** Processor milliseconds for one request: the platform and PostgreSQL together. */
  readonly cpu: number
}

export interface WorldResult {
  readonly pages: readonly PageResult[]
  /** The product list by hand, on the same database. */
  readonly floor: { readonly cpu: number; readonly perSecond: number }
}

const connections = 8
/** V8 and PostgreSQL need a while until they do a thing as fast as they can. */
const warmUp = 300

/** Starts the platform with its page cache off, and measures each page. */
export async function measureWorld(of: {
  dataDir: string
  firstPort: number
  requests: number
}): Promise<WorldResult> {
  const env = { PAGE_CACHE_TTL_SECONDS: '0' }
  const clone = await startClone({ dataDir: of.dataDir, firstPort: of.firstPort, env })
  const database = await startEmbeddedPostgres({ dataDir: of.dataDir })
  const knex = createKnex({ url: database.url, applicationName: 'bench' })
  const postgres = postmasterOf(of.dataDir)
  try {
    await settle(knex)
    const costs = await costsOf(database.url, clone.config)
    const pages: PageResult[] = []
    for (const { name, kind, target } of measuredPages(clone.config)) {
      const measured = await cpuOf(target, of.requests, [clone.process.pid ?? 0, postgres])
      pages.push({ name, kind, ...measured, ...(costs.get(name) ?? { statements: 0, buffers: 0 }) })
      console.log(`  ${name}: ${measured.perSecond.toFixed(0)}/s, ${measured.cpu.toFixed(2)} ms CPU`)
    }
    const [list] = measuredPages(clone.config)
    if (!list) throw new Error('nothing to measure')
    const floor = await startFloor(database.url, list.target)
    try {
      return { pages, floor: await cpuOf(floor.target, of.requests, [floor.process.pid ?? 0, postgres]) }
    } finally {
      await floor.stop()
    }
  } finally {
    await knex.destroy()
    await clone.stop()
    await database.stop()
  }
}

const postmasterOf = (dataDir: string): number =>
  Number.parseInt(readFileSync(join(placeFor(dataDir).cluster, 'postmaster.pid'), 'utf8'), 10)

/** Lets the worker finish what the seeds set off. */
async function settle(knex: Knex): Promise<void> {
  const waiting = () =>
    knex('graphile_worker.jobs').where('run_at', '<', knex.fn.now()).count('* as n').first()
  for (let tries = 0; tries < 120 && Number((await waiting())?.n) > 0; tries++) await pause(500)
}

async function cpuOf(
  target: Target,
  requests: number,
  pids: readonly number[],
): Promise<Load & { cpu: number }> {
  await load(target, warmUp, connections)
  const spent = () => pids.reduce((sum, pid) => sum + familyCpu(pid), 0)
  const before = spent()
  const result = await load(target, requests, connections)
  return { ...result, cpu: ((spent() - before) * 1000) / requests }
}

/** Statements and buffers of each page, seen from inside: the same platform once more, in this process. */
async function costsOf(
  url: string,
  outside: Config,
): Promise<Map<string, { statements: number; buffers: number }>> {
  const port = await freePorts(8)
  const config: Config = {
    ...outside,
    ports: {
      ...outside.ports,
      web: port,
      gateway: port + 1,
      subgraphs: renumber(outside.ports.subgraphs, port + 2),
    },
    observability: { logLevel: 'error' },
  }
  const around = surround(config, url, 'bench')
  const platform = await startInOneProcess(around)
  try {
    const costs = new Map<string, { statements: number; buffers: number }>()
    for (const { name, target } of measuredPages(outside)) {
      const here = { ...target, port }
      await fetchPage(here) // fills the fragments, which every page shares
      const sent = await statementsOf(around.knex, () => fetchPage(here))
      costs.set(name, { statements: sent.length, buffers: await buffersOf(around.knex, sent) })
    }
    return costs
  } finally {
    await platform.stop()
    await around.knex.destroy()
  }
}

const renumber = (ports: Config['ports']['subgraphs'], first: number): Config['ports']['subgraphs'] =>
  Object.fromEntries(
    Object.keys(ports).map((name, index) => [name, first + index]),
  ) as Config['ports']['subgraphs']
