import type { Config } from '@rose-ash/config'
import { freePorts } from '../platform/freePorts.ts'
import type { Surroundings } from '../platform/Surroundings.ts'
import { startInOneProcess } from '../platform/startInOneProcess.ts'
import { surround } from '../platform/surround.ts'
import { settle } from './settle.ts'

export interface InsidePlatform {
  readonly around: Surroundings
  readonly config: Config
}

/** Starts the platform in this process, on ports of its own, where its statements can be seen; stops it after the work. */
export async function insidePlatform<T>(
  url: string,
  outside: Config,
  work: (inside: InsidePlatform) => Promise<T>,
): Promise<T> {
  const port = await freePorts(9)
  const config: Config = {
    ...outside,
    ports: {
      ...outside.ports,
      web: port,
      gateway: port + 1,
      subgraphs: renumber(outside.ports.subgraphs, port + 2),
    },
    // payments are asked for at the one outside
    sumup: { ...outside.sumup, sandbox: null },
    // a large world is tidied for longer than any page may take
    database: { ...outside.database, statementTimeoutMs: 0 },
    observability: { logLevel: 'error' },
  }
  const around = surround(config, url, 'bench')
  const platform = await startInOneProcess(around)
  try {
    await settle(around.knex)
    return await work({ around, config })
  } finally {
    await platform.stop()
    await around.knex.destroy()
  }
}

const renumber = (ports: Config['ports']['subgraphs'], first: number): Config['ports']['subgraphs'] =>
  Object.fromEntries(
    Object.keys(ports).map((name, index) => [name, first + index]),
  ) as Config['ports']['subgraphs']
