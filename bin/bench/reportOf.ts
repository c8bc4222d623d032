import { availableParallelism, cpus } from 'node:os'
import type { PageResult, WorldResult } from './measureWorld.ts'

/** The results as a Markdown page. */
export function reportOf(of: {
  small: WorldResult
  large: WorldResult
  scale: number
  requests: number
}): string {
  const { small, large, scale, requests } = of
  return `# Pages, not cached

\`npm run bench:pages\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores
(${cpus()[0]?.model.trim() ?? 'unknown processor'}), ${requests} requests a page over 8 connections, the client on the same cores.

CPU is the processor time of the whole platform and of PostgreSQL, for one request. Buffers are the 8 KB pages that
PostgreSQL touches for the statements of one request. The page cache is off.

## The cooperative's world

${tableOf(small)}

## Beside ${scale.toLocaleString('en-GB')} generated products, posts, events and members

${tableOf(large)}

## How buffers grow

| page | world | ${scale.toLocaleString('en-GB')} | growth |
|---|---:|---:|---:|
${small.pages.map((page, index) => growthOf(page, large.pages[index])).join('\n')}

## Against the floor

The floor is \`market/products\` written by hand: Fastify, pg and template literals, on the same database, answering the same HTML. The two take turns; this is the median turn.

| world | ours, CPU ms | floor, CPU ms | ratio |
|---|---:|---:|---:|
${[small, large].map((world, index) => floorRow(world, index === 0 ? 'world' : scale.toLocaleString('en-GB'))).join('\n')}
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

const growthOf = (small: PageResult, large: PageResult | undefined): string => {
  const after = large?.buffers ?? 0
  const growth =
    small.buffers === 0 ? '–' : `${(((after - small.buffers) / small.buffers) * 100).toFixed(0)} %`
  return `| ${small.name} | ${small.buffers} | ${after} | ${growth} |`
}

const floorRow = ({ againstFloor: { ours, floor, ratio } }: WorldResult, name: string): string =>
  `| ${name} | ${ours.toFixed(2)} | ${floor.toFixed(2)} | ${ratio.toFixed(1)} |`
