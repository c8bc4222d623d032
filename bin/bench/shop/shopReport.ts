import { availableParallelism, cpus } from 'node:os'
import type { ShopResult } from './measureShop.ts'

/** The results as a Markdown page. */
export function shopReport(of: {
  small: ShopResult
  large: ShopResult
  step: number
  scale: number
  requests: number
  checkouts: number
}): string {
  const { small, large, requests, checkouts } = of
  const [step, scale] = [of.step, of.scale].map((size) => size.toLocaleString('en-GB'))
  return `# The shop, not cached

\`npm run bench:shop -- --scale ${of.scale} --requests ${requests} --checkouts ${checkouts}\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores
(${cpus()[0]?.model.trim() ?? 'unknown processor'}), 8 connections, the client on the same cores, the page cache off. A checkout is one stranger who
puts one thing into a basket, places the order and starts the payment, against the payment sandbox of this machine. Buffers are the 8 KB pages that
PostgreSQL touches for the statements of one request.

## Beside ${step} products

${tablesOf(small)}

## Beside ${scale} products

${tablesOf(large)}

## How buffers grow

| page | beside ${step} | beside ${scale} | growth |
|---|---:|---:|---:|
${small.pages.map((page, index) => growthOf(page, large.pages[index])).join('\n')}
`
}

type Page = ShopResult['pages'][number]

const growthOf = ({ path, buffers }: Page, after: Page | undefined): string => {
  const growth = after && buffers > 0 ? `${((after.buffers / buffers - 1) * 100).toFixed(0)} %` : '–'
  return `| ${path} | ${buffers} | ${after?.buffers ?? 0} | ${growth} |`
}

const tablesOf = ({ pages, checkouts, failedCheckouts }: ShopResult): string =>
  [
    '| page | requests/s | p50 ms | p99 ms | SQL | buffers |',
    '|---|---:|---:|---:|---:|---:|',
    ...pages.map(
      ({ path, perSecond, p50, p99, statements, buffers }) =>
        `| ${path} | ${perSecond.toFixed(0)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${statements} | ${buffers} |`,
    ),
    '',
    '| checkout | a second | p50 ms | p99 ms | SQL |',
    '|---|---:|---:|---:|---:|',
    ...[...checkouts].map(
      ([step, { perSecond, p50, p99, statements }]) =>
        `| ${step} | ${perSecond.toFixed(1)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${statements} |`,
    ),
    ...(failedCheckouts > 0 ? ['', `${failedCheckouts} checkouts did not come to their end in time.`] : []),
  ].join('\n')
