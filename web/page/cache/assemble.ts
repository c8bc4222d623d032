import { etagOf } from '../http/encode.ts'
import { fill, type Pierced } from './holes.ts'

export interface Assembled {
  readonly body: Buffer
  readonly etag: string
}

interface Last extends Assembled {
  readonly pieces: readonly string[]
}

const last = new WeakMap<Pierced, Last>()

/**
 * A page with these pieces in its holes, as bytes with their ETag. Strangers get the same pieces time after time, so
 * the last result of a page is kept for as long as the cache keeps the page itself.
 */
export function assemble(page: Pierced, values: ReadonlyMap<string, string>): Assembled {
  const pieces = page.holes.map((name) => values.get(name) ?? '')
  const known = last.get(page)
  if (known?.pieces.every((piece, index) => piece === pieces[index])) return known
  const body = Buffer.from(fill(page, (name) => values.get(name) ?? ''))
  const assembled = { body, etag: etagOf(body), pieces }
  last.set(page, assembled)
  return assembled
}
