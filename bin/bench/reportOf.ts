import { availableParallelism, cpus } from 'node:os'
import type { Cost } from './costOf.ts'
import type { PageResult, WorldResult } from './measureWorld.ts'

/** The results as a Markdown page. */
export function reportOf(of: {
  small: WorldResult
  between: ReadonlyMap<string, Cost>
  large: WorldResult
  step: number
  scale: number
  requests: number
}): string {
  const { small, between, large, requests } = of
  const [step, scale] = [of.step, of.scale].map((size) => size.toLocaleString('en-GB'))
  return `# Pages, not cached

\`npm run bench:pages -- --scale ${of.scale} --requests ${requests}\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores
(${cpus()[0]?.model.trim() ?? 'unknown processor'}), ${requests} requests a page over 8 connections, the client on the same cores.

CPU is the processor time of the whole platform and of PostgreSQL, for one request. Buffers are the 8 KB pages that
PostgreSQL touches for the statements of one request. The page cache is off.

## The cooperative's world

${tableOf(small)}

## Beside ${scale} generated products, posts, events and members

${tableOf(large)}

## How buffers grow

Buffers, and in brackets the rows that the statements answer: in the cooperative's world some lists are shorter than a
page of them, beside ${step} of everything they are not. So the growth from the world is that of the buffers for a row,
the growth from ${step} that of the buffers.

| page | world | beside ${step} | beside ${scale} | growth for a row from the world | growth from ${step} |
|---|---:|---:|---:|---:|---:|
${small.pages.map((page, index) => growthOf(page, between.get(page.name), large.pages[index])).join('\n')}

## Against the floor

The floor is \`market/products\` written by hand: Fastify, pg and template literals, on the same database, answering the same HTML. The two take turns; this is the median turn.

| world | ours, CPU ms | floor, CPU ms | ratio |
|---|---:|---:|---:|
${[small, large].map((world, index) => floorRow(world, index === 0 ? 'world' : String(scale))).join('\n')}

Where the processor time of our list goes, by a sampling profile of the process (PostgreSQL has its own):

| part | world | ${scale} |
|---|---:|---:|
${sharesOf(small, large)}
`
}

const tableOf = ({ pages }: WorldResult): string =>
  [
    '| page | requests/s | p50 ms | p99 ms | SQL | buffers | CPU ms |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...pages.map(
      ({ name, perSecond, p50, p99, statements, buffers, cpu }) =>
        `| ${name} | ${perSecond.toFixed(0)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${statements} | ${buffers} | ${cpu.toFixed(2)} |`,
    ),
  ].join('\n')

const growthOf = (small: PageResult, between: Cost | undefined, large: PageResult | undefined): string => {
  const counts = [small, between, large].map((cost) => (cost ? `${cost.buffers} (${cost.rows})` : '–'))
  const growths = [growth(perRow(small), perRow(large)), growth(between?.buffers ?? 0, large?.buffers ?? 0)]
  return `| ${[small.name, ...counts, ...growths].join(' | ')} |`
}

const perRow = (cost: Cost | undefined): number => (cost?.rows ? cost.buffers / cost.rows : 0)

const growth = (before: number, after: number): string =>
  before > 0 ? `${((after / before - 1) * 100).toFixed(0)} %` : '–'

function sharesOf(small: WorldResult, large: WorldResult): string {
  const of = (world: WorldResult, part: string) =>
    `${(world.shares.find((share) => share.part === part)?.percent ?? 0).toFixed(1)} %`
  return small.shares.map(({ part }) => `| ${part} | ${of(small, part)} | ${of(large, part)} |`).join('\n')
}

const floorRow = ({ againstFloor: { ours, floor, ratio } }: WorldResult, name: string): string =>
  `| ${name} | ${ours.toFixed(2)} | ${floor.toFixed(2)} | ${ratio.toFixed(1)} |`
