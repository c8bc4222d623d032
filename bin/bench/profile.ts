import { Session } from 'node:inspector/promises'
import { repositoryRoot } from '@rose-ash/config'

/** Processor time of one part of the platform, in hundredths of all that the process spent. */
export interface Share {
  readonly part: string
  readonly percent: number
}

/** Which part of the platform a file belongs to; the first that fits counts. */
const parts: readonly (readonly [part: string, file: RegExp])[] = [
  ['the client of this benchmark', /^\/bin\/bench\//],
  ['templates: compiled pages and the machine', /^\/vm\//],
  ['web: pages around the templates', /^\/web\//],
  ['gateway: plan and answer', /^\/gateway\/|node_modules\/@apollo\//],
  ['subgraphs: executing operations', /^\/packages\/subgraph\/|node_modules\/(graphql|dataloader)\//],
  ['subgraphs: resolvers, loaders, domain', /^\/(subgraphs|packages)\//],
  ['Objection and Knex', /node_modules\/(objection|knex|tarn|db-errors)\//],
  ['driver of PostgreSQL', /node_modules\/(pg|pg-[a-z]+|postgres-[a-z]+)\//],
  ['Fastify', /node_modules\/(fastify|find-my-way|pino|light-my-request|avvio|@fastify)/],
]
const native: Readonly<Record<string, string>> = {
  '(garbage collector)': 'garbage collection',
  writev: 'writing to sockets',
  '(program)': 'built-in and generated functions',
}

/** Watches this process by the sampling profiler of V8 while `work` runs, and says where its processor time went. */
export async function profile(work: () => Promise<unknown>): Promise<Share[]> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.start')
    await work()
    const { profile: sampled } = await session.post('Profiler.stop')
    return sharesOf(sampled)
  } finally {
    session.disconnect()
  }
}

interface Sampled {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
  }[]
  readonly samples?: readonly number[] | undefined
  readonly timeDeltas?: readonly number[] | undefined
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Sampled): Share[] {
  const partOf = new Map(nodes.map(({ id, callFrame }) => [id, partAt(callFrame)]))
  const spent = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const part = partOf.get(id)
    if (part) spent.set(part, (spent.get(part) ?? 0) + (timeDeltas[index] ?? 0))
  }
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0)
  return [...spent]
    .map(([part, time]) => ({ part, percent: (100 * time) / total }))
    .sort((a, b) => b.percent - a.percent)
}

function partAt({ functionName, url }: { functionName: string; url: string }): string | null {
  if (functionName === '(idle)') return null
  const own = native[functionName]
  if (own !== undefined) return own
  if (url === '' || url.startsWith('node:')) return 'built-in and generated functions'
  const file = url.replace(`file://${repositoryRoot}`, '')
  return parts.find(([, pattern]) => pattern.test(file))?.[0] ?? 'everything else'
}
