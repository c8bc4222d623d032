import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Books, Tables } from './Books.ts'

type Entry =
  | { readonly table: keyof Tables; readonly record: { readonly id: string } }
  | { readonly table: keyof Tables; readonly gone: string }

const dayMs = 86_400_000
const rememberedDays = 60

/**
 * Books in a file of one JSON entry a line, of which the last about an id holds. An entry is in the file before anybody hears of
 * it, so a killed process forgets nothing that it said; a line that was torn by the kill was never said. At opening the file is
 * written anew without what is older than 60 days, and put in the old one's place in one step.
 *
 * @param file null to remember nothing after the end of the process
 */
export function openBooks(file: string | null, now: Date): Books {
  const tables = { checkouts: new Map(), transactions: new Map(), hooks: new Map() }
  const apply = (entry: Entry) => {
    if ('gone' in entry) tables[entry.table].delete(entry.gone)
    else tables[entry.table].set(entry.record.id, entry.record)
  }
  if (file !== null) {
    for (const entry of read(file)) apply(entry)
    dropOld(tables, new Date(now.getTime() - rememberedDays * dayMs).toISOString())
    rewrite(file, tables)
  }
  const note = (entry: Entry) => {
    if (file !== null) appendFileSync(file, `${JSON.stringify(entry)}\n`)
    apply(entry)
  }
  return {
    ...tables,
    keep: (table, record) => note({ table, record }),
    forget: (table, id) => note({ table, gone: id }),
  }
}

function read(file: string): Entry[] {
  mkdirSync(dirname(file), { recursive: true })
  return readText(file)
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Entry]
      } catch {
        return []
      }
    })
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function dropOld(tables: { [T in keyof Tables]: Map<string, unknown> }, before: string): void {
  const checkouts = tables.checkouts as Map<string, { createdAt: string }>
  for (const [id, { createdAt }] of checkouts) if (createdAt < before) checkouts.delete(id)
  for (const table of [tables.transactions, tables.hooks] as Map<string, { checkoutId: string }>[])
    for (const [id, { checkoutId }] of table) if (!checkouts.has(checkoutId)) table.delete(id)
}

function rewrite(file: string, tables: { [T in keyof Tables]: Map<string, unknown> }): void {
  const lines = Object.entries(tables).flatMap(([table, records]) =>
    [...records.values()].map((record) => `${JSON.stringify({ table, record })}\n`),
  )
  const next = `${file}.${process.pid}`
  writeFileSync(next, lines.join(''), { mode: 0o600 })
  renameSync(next, file)
}
