import { createHash } from 'node:crypto'
import type { Knex } from 'knex'
import type { ActionResult } from './Action.ts'

/** What is remembered of a submission that worked. */
export type Remembered = Extract<ActionResult, { kind: 'done' }>

export interface Submissions {
  /**
   * Runs the work of a submission once: a second one of the same key waits for the first and gets its result. What
   * did not work is forgotten, so that it can be sent again.
   */
  once(key: string, work: () => Promise<ActionResult>): Promise<ActionResult>
  /** Forgets what is too old to be sent again. */
  purge(now: Date): Promise<number>
}

/** A submission id is of the page; the same page with other words in the form is another submission. */
export const submissionKey = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex')

interface SubmissionRow {
  readonly result: Remembered | null
}

const waitMs = 50
/** Longer than the slowest action, an order with its payment, so that an impatient second click gets its result. */
const patienceMs = 25_000
const keptForMs = 3_600_000
/** Whoever held a submission this long without a result has died. */
const abandonedAfter = '20 seconds'

export function createSubmissions(knex: Knex): Submissions {
  const table = () => knex('web.submissions')

  const claim = async (key: string): Promise<boolean> => {
    const claimed = await knex.raw<{ rowCount: number }>(
      `INSERT INTO web.submissions (key) VALUES (?)
       ON CONFLICT (key) DO UPDATE SET claimed_at = now()
         WHERE submissions.result IS NULL AND submissions.claimed_at < now() - ?::interval`,
      [key, abandonedAfter],
    )
    return claimed.rowCount === 1
  }

  const perform = async (key: string, work: () => Promise<ActionResult>): Promise<ActionResult> => {
    try {
      const result = await work()
      if (result.kind === 'done')
        await table()
          .where({ key })
          .update({ result: JSON.stringify(result) })
      else await table().where({ key }).delete()
      return result
    } catch (error) {
      await table().where({ key }).delete()
      throw error
    }
  }

  const once = async (key: string, work: () => Promise<ActionResult>): Promise<ActionResult> => {
    const giveUpAt = performance.now() + patienceMs
    while (performance.now() < giveUpAt) {
      if (await claim(key)) return perform(key, work)
      const first = await table().where({ key }).first<SubmissionRow | undefined>('result')
      if (first?.result) return first.result
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
    return { kind: 'refused', status: 503 }
  }

  return {
    once,
    purge: (now) =>
      table()
        .where('claimedAt', '<', new Date(now.getTime() - keptForMs))
        .delete(),
  }
}
