import type { Load } from '../load.ts'
import { buy, type Note, type Step, steps } from './buy.ts'

/** Lets `connections` strangers buy one thing after the other, `count` in all; what each step took, and all of them together. */
export async function loadCheckouts(
  port: number,
  variantIds: readonly string[],
  count: number,
  connections: number,
): Promise<ReadonlyMap<Step | 'all', Load>> {
  const took = new Map<Step | 'all', number[]>([...steps, 'all' as const].map((step) => [step, []]))
  const timed = async <T>(step: Step | 'all', work: () => Promise<T>): Promise<T> => {
    const start = performance.now()
    const result = await work()
    took.get(step)?.push(performance.now() - start)
    return result
  }
  const note: Note = (step, work) => timed(step, work)
  let begun = 0
  const buyer = async () => {
    while (begun < count) {
      const variantId = variantIds[begun++ % variantIds.length] ?? ''
      await timed('all', () => buy(port, variantId, note))
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, buyer))
  const seconds = (performance.now() - start) / 1000
  return new Map(
    [...took].map(([step, times]) => {
      times.sort((a, b) => a - b)
      const quantile = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0
      return [step, { perSecond: count / seconds, p50: quantile(0.5), p99: quantile(0.99) }] as const
    }),
  )
}
