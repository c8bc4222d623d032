import { createHmac } from 'node:crypto'

/** A page without what is each visitor's own: the text between its holes, and the names of the holes. */
export interface Pierced {
  readonly parts: readonly string[]
  readonly holes: readonly string[]
}

export interface Holes {
  /** Stands in the rendered page where `name` will be. */
  marker(name: string): string
  pierce(html: string): Pierced
}

/**
 * Marks the places of a page that differ from visitor to visitor, so that the rest can be cached. The mark is
 * derived from a secret: nothing that people write can look like one. It stays as it is within a URL.
 */
export function createHoles(secret: string): Holes {
  const mark = createHmac('sha256', secret).update('holes').digest('hex').slice(0, 32)
  const pattern = new RegExp(`hole\\.${mark}\\.([a-z-]+)\\.`, 'g')
  return {
    marker: (name) => `hole.${mark}.${name}.`,
    pierce(html) {
      const pieces = html.split(pattern)
      return {
        parts: pieces.filter((_, index) => index % 2 === 0),
        holes: pieces.filter((_, index) => index % 2 === 1),
      }
    },
  }
}

export function fill({ parts, holes }: Pierced, pieceFor: (name: string) => string): string {
  let filled = parts[0] ?? ''
  for (let index = 0; index < holes.length; index++)
    filled += pieceFor(holes[index] ?? '') + (parts[index + 1] ?? '')
  return filled
}
