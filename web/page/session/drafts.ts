import { createHash, randomBytes } from 'node:crypto'
import type { Knex } from 'knex'
import { z } from 'zod'
import type { Vault } from '../createVault.ts'
import type { Submitted } from '../forms/parseForm.ts'

/** As long as a sign-in may take. */
export const draftSeconds = 3600

/** What somebody had typed when they had to sign in. */
export type Draft = Pick<Submitted, 'action' | 'key' | 'fields'>

/** The page on which a form stands. */
export interface DraftPlace {
  readonly site: string
  /** Path and query. */
  readonly page: string
}

export interface Drafts {
  /** Keeps a form for its page; the code is for the browser alone. */
  keep(draft: Draft, place: DraftPlace, now: Date): Promise<string>
  /** Null when there is none of that code for this page. */
  find(code: string, place: DraftPlace, now: Date): Promise<Draft | null>
  purge(now: Date): Promise<number>
}

const kept = z.object({
  action: z.string(),
  key: z.string(),
  fields: z.array(z.tuple([z.string(), z.array(z.string())])),
})

/** Words in names of fields whose values are kept nowhere. */
const secret = /password|code|secret|token|card/i

/** Forms that wait for their sender to sign in, sealed in the database; only the browser that sent them can find them. */
export function createDrafts(knex: Knex, vault: Vault): Drafts {
  const table = () => knex('web.drafts')
  return {
    async keep({ action, key, fields }, place, now) {
      const code = randomBytes(32).toString('base64url')
      const open = [...fields].filter(([name]) => !secret.test(name))
      const codeHash = hashOf(code, place)
      await table().insert({
        codeHash,
        sealed: vault.seal(JSON.stringify({ action, key, fields: open }), codeHash),
        expiresAt: new Date(now.getTime() + draftSeconds * 1000),
      })
      return code
    },
    async find(code, place, now) {
      const codeHash = hashOf(code, place)
      const row = await table()
        .where({ codeHash })
        .where('expiresAt', '>', now)
        .first<{ sealed: string } | undefined>('sealed')
      const opened = row && vault.open(row.sealed, codeHash)
      if (!opened) return null
      const { fields, ...draft } = kept.parse(JSON.parse(opened))
      return { ...draft, fields: new Map(fields) }
    },
    purge: (now) => table().where('expiresAt', '<=', now).delete(),
  }
}

const hashOf = (code: string, { site, page }: DraftPlace): string =>
  createHash('sha256').update(`${code}\n${site}\n${page}`).digest('hex')
