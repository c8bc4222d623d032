import { createHash, randomBytes } from 'node:crypto'
import type { SiteName } from '@rose-ash/config'
import type { Knex } from 'knex'

/** The two crossings of one errand: a site asks the cart's site, which answers. */
export type Step = 'ask' | 'answer'

export interface Handoffs<Asked, Answered> {
  /** Keeps a payload for the site that will redeem the code, once, within a minute. */
  issue(step: 'ask', site: SiteName, payload: Asked, now: Date): Promise<string>
  issue(step: 'answer', site: SiteName, payload: Answered, now: Date): Promise<string>
  /** Null when the code is unknown, used, too old or meant for another site. */
  redeem(step: 'ask', site: SiteName, code: string, now: Date): Promise<Asked | null>
  redeem(step: 'answer', site: SiteName, code: string, now: Date): Promise<Answered | null>
  purge(now: Date): Promise<number>
}

const validForMs = 60_000

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

/**
 * One-time codes that carry something from one of our hosts to another through the visitor's browser, since hosts
 * share no cookies. The browser sees the code only; the payload stays in the database.
 */
export function createHandoffs<Asked, Answered>(knex: Knex): Handoffs<Asked, Answered> {
  const table = () => knex('web.handoffs')
  const handoffs = {
    async issue(step: Step, site: SiteName, payload: unknown, now: Date): Promise<string> {
      const code = randomBytes(32).toString('base64url')
      await table().insert({
        codeHash: hashOf(code),
        step,
        site,
        payload: JSON.stringify(payload),
        expiresAt: new Date(now.getTime() + validForMs),
      })
      return code
    },
    async redeem(step: Step, site: SiteName, code: string, now: Date): Promise<unknown> {
      const [row] = await table()
        .where({ codeHash: hashOf(code), step, site })
        .delete(['payload', 'expiresAt'])
      return row && row.expiresAt.getTime() > now.getTime() ? row.payload : null
    },
    purge: (now: Date) => table().where('expiresAt', '<', now).delete(),
  }
  return handoffs as Handoffs<Asked, Answered>
}
