import type { Load } from '../load.ts'
import { buy, type Note, type Step, steps } from './buy.ts'

export interface Checkouts {
  /** What each step took, and all of them together. */
  readonly steps: ReadonlyMap<Step | 'all', Load>
  /** How many did not come to their end: a busy machine answers some too late. */
  readonly failed: number
}

/**
 * Lets `connections` strangers buy one thing after the other, `count` in all.
 *
 * @throws Error when more than a tenth of them fail, with the last failure
 */
export async function loadCheckouts(
  port: number,
  variantIds: readonly string[],
  count: number,
  connections: number,
): Promise<Checkouts> {
  const took = new Map<Step | 'all', number[]>([...steps, 'all' as const].map((step) => [step, []]))
  const timed = async <T>(step: Step | 'all', work: () => Promise<T>): Promise<T> => {
    const start = performance.now()
    const result = await work()
    took.get(step)?.push(performance.now() - start)
    return result
  }
  const note: Note = (step, work) => timed(step, work)
  let begun = 0
  let failed = 0
  const buyer = async () => {
    while (begun < count) {
      const variantId = variantIds[begun++ % variantIds.length] ?? ''
      await timed('all', () => buy(port, variantId, note)).catch((error: unknown) => {
        failed++
        if (failed > count / 10) throw error
      })
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, buyer))
  const seconds = (performance.now() - start) / 1000
  const measured = [...took].map(([step, times]) => {
    times.sort((a, b) => a - b)
    const quantile = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0
    return [step, { perSecond: (count - failed) / seconds, p50: quantile(0.5), p99: quantile(0.99) }] as const
  })
  return { steps: new Map(measured), failed }
}
