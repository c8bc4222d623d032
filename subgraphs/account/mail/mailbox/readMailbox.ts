import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isId } from '@rose-ash/domain'
import PostalMime, { type Address } from 'postal-mime'
import type { KeptLetter } from './KeptLetter.ts'

const mostShown = 100

/**
 * The letters of a directory, newest first; the last hundred.
 *
 * @param to only those to addresses in which this occurs
 */
export async function readMailbox(directory: string, to = ''): Promise<readonly KeptLetter[]> {
  const sought = to.trim().toLowerCase()
  const found: KeptLetter[] = []
  for (const id of await idsIn(directory)) {
    if (found.length === mostShown) break
    const letter = await readLetter(directory, id)
    if (letter?.to.toLowerCase().includes(sought)) found.push(letter)
  }
  return found
}

/** One letter, or null when there is none of that id. */
export async function readLetter(directory: string, id: string): Promise<KeptLetter | null> {
  if (!isId(id)) return null
  try {
    return await parse(id, await readFile(join(directory, `${id}.eml`)))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Ids are UUIDv7, so their order is that of time. */
async function idsIn(directory: string): Promise<readonly string[]> {
  try {
    const files = await readdir(directory)
    const ids = files.filter((file) => file.endsWith('.eml')).map((file) => file.slice(0, -'.eml'.length))
    return ids.sort().reverse()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

async function parse(id: string, source: Buffer): Promise<KeptLetter> {
  const {
    subject = '',
    from,
    to = [],
    date = '',
    headers,
    text = '',
    html = '',
  } = await PostalMime.parse(source)
  return {
    id,
    subject,
    from: nameOf(from),
    to: to.map(nameOf).join(', '),
    date,
    headers: headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text,
    html,
  }
}

const nameOf = (address: Address | undefined): string => {
  if (!address) return ''
  return address.name ? `${address.name} <${address.address ?? ''}>` : (address.address ?? '')
}
