import { Session } from 'node:inspector/promises'
import { repositoryRoot } from '@rose-ash/config'

/** Processor time of one part of the platform, in hundredths of all that the process spent. */
export interface Share {
  readonly part: string
  readonly percent: number
}

const client = 'the client'
/** Which part of the platform a file belongs to; the first that fits counts. */
const parts: readonly (readonly [part: string, file: RegExp])[] = [
  [client, /^\/bin\/bench\//],
  ['templates: compiled pages and the machine', /^\/vm\//],
  ['web: pages around the templates', /^\/web\//],
  ['gateway: plan and answer', /^\/gateway\/|node_modules\/@apollo\//],
  ['subgraphs: executing operations', /^\/packages\/subgraph\/|node_modules\/(graphql|dataloader)\//],
  ['subgraphs: resolvers, loaders, domain', /^\/(subgraphs|packages)\//],
  ['Objection and Knex', /node_modules\/(objection|knex|tarn|db-errors)\//],
  ['driver of PostgreSQL', /node_modules\/(pg|pg-[a-z]+|postgres-[a-z]+)\//],
  ['Fastify', /node_modules\/(fastify|find-my-way|pino|light-my-request|avvio|@fastify)/],
]
/** What V8 does on behalf of nobody in particular. */
const nobodys = new Map([['(garbage collector)', 'garbage collection']])
const node = 'Node: HTTP, sockets, the event loop'

/** Watches this process by the sampling profiler of V8 while `work` runs, and says where its processor time went, that of the client left out. */
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
    readonly children?: readonly number[] | undefined
  }[]
  readonly samples?: readonly number[] | undefined
  readonly timeDeltas?: readonly number[] | undefined
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Sampled): Share[] {
  const byId = new Map(nodes.map((each) => [each.id, each]))
  const partOf = new Map<number, string>()
  // parents come before their children; what is built in, generated or Node's own works for the part that called it
  const assign = (id: number, caller: string) => {
    const each = byId.get(id)
    if (!each) return
    const part = partAt(each.callFrame) ?? caller
    partOf.set(id, part)
    for (const child of each.children ?? []) assign(child, part)
  }
  assign(nodes[0]?.id ?? 0, node)

  const spent = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    if (byId.get(id)?.callFrame.functionName === '(idle)') continue
    const part = partOf.get(id) ?? node
    if (part === client) continue
    spent.set(part, (spent.get(part) ?? 0) + (timeDeltas[index] ?? 0))
  }
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0)
  return [...spent]
    .map(([part, time]) => ({ part, percent: (100 * time) / total }))
    .sort((a, b) => b.percent - a.percent)
}

/** Null where only the caller tells. */
function partAt({ functionName, url }: { functionName: string; url: string }): string | null {
  const own = nobodys.get(functionName)
  if (own !== undefined) return own
  if (!url.startsWith('file:')) return null
  const file = url.replace(`file://${repositoryRoot}`, '')
  return parts.find(([, pattern]) => pattern.test(file))?.[0] ?? 'everything else'
}
