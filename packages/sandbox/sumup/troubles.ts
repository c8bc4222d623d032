import { z } from 'zod'

const calls = ['create', 'find', 'get', 'update', 'deactivate', 'refund', 'transaction', 'history'] as const

const call = z.enum(calls)
/** How often it happens before all is well again. */
const times = z.int().min(1).max(1000).default(1)

const trouble = z.union([
  /** Says nothing until the caller goes away. With `acts` it has done what was asked. */
  z.strictObject({ at: call, how: z.literal('silent'), acts: z.boolean().default(true), times }),
  /** Answers with an error. With `acts` it has done what was asked all the same. */
  z.strictObject({
    at: call,
    how: z.literal('fail'),
    status: z.int().min(400).max(599).default(500),
    acts: z.boolean().default(false),
    times,
  }),
  /** Takes its time. */
  z.strictObject({ at: call, how: z.literal('slow'), delayMs: z.int().min(1).max(120_000), times }),
  /** Makes the checkout and says that there was one already. */
  z.strictObject({ at: z.literal('create'), how: z.literal('duplicate'), times }),
  /** Takes another amount than was asked, in minor units. */
  z.strictObject({ at: z.literal('pay'), how: z.literal('amount'), amountMinor: z.int().min(1), times }),
  /** Takes the money although the time is over. */
  z.strictObject({ at: z.literal('pay'), how: z.literal('afterExpiry'), times }),
  /** Sends one before the call that makes the checkout returns, and waits for its answer. */
  z.strictObject({ at: z.literal('webhook'), how: z.literal('early'), times }),
  z.strictObject({ at: z.literal('webhook'), how: z.literal('twice'), times }),
  z.strictObject({ at: z.literal('webhook'), how: z.literal('never'), times }),
  z.strictObject({
    at: z.literal('webhook'),
    how: z.literal('late'),
    delayMs: z.int().min(1).max(600_000),
    times,
  }),
])

/** What goes wrong, at which moment. */
export type SumupTrouble = z.input<typeof trouble>
export type SumupCall = (typeof calls)[number]
type Known = z.output<typeof trouble>

/** What will go wrong, each so often, in the order in which it was said. */
export interface Troubles {
  add(troubles: readonly SumupTrouble[]): void
  clear(): void
  /** The next one of that moment, which counts as having happened. */
  take<At extends Known['at'], How extends Extract<Known, { at: At }>['how']>(
    at: At,
    ...hows: readonly How[]
  ): Extract<Known, { at: At; how: How }> | null
}

/** What is asked of the administration: a list, each of one of the shapes above. */
export const troubleList = z.array(trouble).max(100)

export function createTroubles(): Troubles {
  let waiting: Known[] = []
  return {
    add(troubles) {
      waiting.push(...troubleList.parse(troubles))
    },
    clear() {
      waiting = []
    },
    take(at, ...hows) {
      const fits = (each: Known) =>
        each.at === at && (hows.length === 0 || (hows as readonly string[]).includes(each.how))
      const index = waiting.findIndex(fits)
      const found = waiting[index]
      if (!found) return null
      if (found.times > 1) waiting[index] = { ...found, times: found.times - 1 }
      else waiting.splice(index, 1)
      return found as never
    },
  }
}
