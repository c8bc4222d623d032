import { safeUrl } from './safeUrl.ts'

const descriptor = /^\d+(\.\d+)?[wxh]$/

/**
 * Filters each candidate of a `srcset` (HTML Standard, 4.8.4.2.1): the URL by the scheme allow-list, the descriptor
 * by its form. A candidate that is neither is left out.
 */
export function safeSrcset(value: string): string {
  const kept: string[] = []
  for (const candidate of value.split(',')) {
    const [url, size, ...more] = candidate.trim().split(/\s+/)
    if (url === undefined || url === '' || more.length > 0) continue
    if (size !== undefined && !descriptor.test(size)) continue
    kept.push(size === undefined ? safeUrl(url) : `${safeUrl(url)} ${size}`)
  }
  return kept.join(', ')
}
