import type { Config } from '@rose-ash/config'
import { freePorts } from '../platform/freePorts.ts'
import { startInOneProcess } from '../platform/startInOneProcess.ts'
import { surround } from '../platform/surround.ts'
import { fetchPage, load } from './load.ts'
import { measuredPages } from './pages.ts'
import { profile, type Share } from './profile.ts'
import { settle } from './settle.ts'
import { statementsOf, type Touched, touchedBy } from './statements.ts'

export interface Cost extends Touched {
  /** SQL statements for one request. */
  readonly statements: number
}

export interface Inside {
  /** Of each page, by its name. */
  readonly costs: ReadonlyMap<string, Cost>
  /** Where the processor time of the product list goes. */
  readonly shares: readonly Share[]
}

/** What is seen from inside only: starts the platform in this process, on ports of its own, and looks at it. */
export async function lookInside(url: string, outside: Config): Promise<Inside> {
  const port = await freePorts(8)
  const config: Config = {
    ...outside,
    ports: {
      ...outside.ports,
      web: port,
      gateway: port + 1,
      subgraphs: renumber(outside.ports.subgraphs, port + 2),
    },
    // a large world is tidied for longer than any page may take
    database: { ...outside.database, statementTimeoutMs: 0 },
    observability: { logLevel: 'error' },
  }
  const around = surround(config, url, 'bench')
  const platform = await startInOneProcess(around)
  try {
    await settle(around.knex)
    const pages = measuredPages(outside).map(({ name, target }) => ({ name, target: { ...target, port } }))
    const costs = new Map<string, Cost>()
    for (const { name, target } of pages) {
      await fetchPage(target) // fills the fragments, which every page shares
      const sent = await statementsOf(around.knex, () => fetchPage(target))
      costs.set(name, { statements: sent.length, ...(await touchedBy(around.knex, sent)) })
    }
    const [list] = pages
    if (!list) throw new Error('nothing to measure')
    const ask = () => load(list.target, 300, 8)
    await ask() // V8 needs a while
    return { costs, shares: await profile(ask) }
  } finally {
    await platform.stop()
    await around.knex.destroy()
  }
}

const renumber = (ports: Config['ports']['subgraphs'], first: number): Config['ports']['subgraphs'] =>
  Object.fromEntries(
    Object.keys(ports).map((name, index) => [name, first + index]),
  ) as Config['ports']['subgraphs']
