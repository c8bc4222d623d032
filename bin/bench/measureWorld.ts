import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createKnex, startEmbeddedPostgres } from '@rose-ash/db'
import { placeFor } from '@rose-ash/db/embedded/place.ts'
import type { Cost } from './costOf.ts'
import { familyCpu } from './cpu.ts'
import { type Load, load, type Target } from './load.ts'
import { lookInside } from './lookInside.ts'
import { measuredPages } from './pages.ts'
import type { Share } from './profile.ts'
import { settle } from './settle.ts'
import { startClone } from './startClone.ts'
import { startFloor } from './startFloor.ts'
import { uncached } from './uncached.ts'

export interface PageResult extends Load, Cost {
  readonly name: string
  readonly kind: 'list' | 'detail' | 'home'
  /** Processor milliseconds for one request: the platform and PostgreSQL together. */
  readonly cpu: number
}

export interface WorldResult {
  readonly pages: readonly PageResult[]
  readonly againstFloor: Comparison
  /** Where the processor time of our product list goes. */
  readonly shares: readonly Share[]
}

/** Processor milliseconds of our product list and of the one written by hand, on the same database. */
export interface Comparison {
  readonly ours: number
  readonly floor: number
  readonly ratio: number
}

const connections = 8
/** V8 and PostgreSQL need a while until they do a thing as fast as they can. */
const warmUp = 300
/** Ours and the floor take turns, so that whatever else the machine does falls on both; the median turn counts. */
const turns = 9

/** Starts the platform with its page cache off, and measures each page. */
export async function measureWorld(of: {
  dataDir: string
  firstPort: number
  requests: number
}): Promise<WorldResult> {
  const clone = await startClone({ dataDir: of.dataDir, firstPort: of.firstPort, env: uncached })
  const database = await startEmbeddedPostgres({ dataDir: of.dataDir })
  const knex = createKnex({ url: database.url, applicationName: 'bench', statementTimeoutMs: 0 })
  const postgres = postmasterOf(of.dataDir)
  try {
    await settle(knex)
    const { costs, shares } = await lookInside(database.url, clone.config)
    const pages: PageResult[] = []
    for (const { name, kind, target } of measuredPages(clone.config)) {
      await load(target, warmUp, connections)
      const measured = await cpuOf({ target, pids: [clone.process.pid ?? 0, postgres] }, of.requests)
      pages.push({ name, kind, ...measured, ...(costs.get(name) ?? { statements: 0, buffers: 0, rows: 0 }) })
      console.log(`  ${name}: ${measured.perSecond.toFixed(0)}/s, ${measured.cpu.toFixed(2)} ms CPU`)
    }
    const [list] = measuredPages(clone.config)
    if (!list) throw new Error('nothing to measure')
    const floor = await startFloor(database.url, list.target)
    try {
      const ours = { target: list.target, pids: [clone.process.pid ?? 0, postgres] }
      const theirs = { target: floor.target, pids: [floor.process.pid ?? 0, postgres] }
      return { pages, shares, againstFloor: await compare(ours, theirs, Math.ceil(of.requests / turns)) }
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

interface Subject {
  readonly target: Target
  /** The processes that work for it. */
  readonly pids: readonly number[]
}

async function compare(ours: Subject, floor: Subject, requests: number): Promise<Comparison> {
  await load(ours.target, warmUp, connections)
  await load(floor.target, warmUp, connections)
  const rounds: Comparison[] = []
  for (let turn = 0; turn < turns; turn++) {
    const { cpu } = await cpuOf(ours, requests)
    const { cpu: least } = await cpuOf(floor, 3 * requests)
    rounds.push({ ours: cpu, floor: least, ratio: cpu / least })
  }
  rounds.sort((a, b) => a.ratio - b.ratio)
  return rounds[(turns - 1) / 2] as Comparison
}

async function cpuOf({ target, pids }: Subject, requests: number): Promise<Load & { cpu: number }> {
  const spent = () => pids.reduce((sum, pid) => sum + familyCpu(pid), 0)
  const before = spent()
  const result = await load(target, requests, connections)
  return { ...result, cpu: ((spent() - before) * 1000) / requests }
}
