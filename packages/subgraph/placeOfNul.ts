/**
 * Where a value holds text with U+0000, which PostgreSQL keeps neither as text nor as JSON.
 *
 * @returns the names and indices that lead there; null where no text holds it
 */
export function placeOfNul(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return value.includes('\0') ? [] : null
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    if (name.includes('\0')) return [name.replaceAll('\0', '')]
    const place = placeOfNul(inner)
    if (place) return [name, ...place]
  }
  return null
}
