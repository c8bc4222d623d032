import { isDict } from '../run/isDict.ts'
import { Keyword } from '../run/values.ts'

/**
 * The text of a `class` attribute: a string, a list of them (nil and false left out, nested lists joined), or a dict of
 * class names to conditions. Undefined when the value is nothing of the kind, '' when nothing is left.
 */
export function classText(value: unknown): string | undefined {
  if (value === null || value === undefined || typeof value === 'boolean') return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Keyword) return value.$name
  if (Array.isArray(value)) {
    let out = ''
    for (const item of value) {
      const text = classText(item)
      if (text === undefined) return undefined
      if (text !== '') out += out === '' ? text : ` ${text}`
    }
    return out
  }
  if (!isDict(value)) return undefined
  let out = ''
  for (const [name, condition] of Object.entries(value)) {
    if (condition !== null && condition !== false && condition !== undefined)
      out += out === '' ? name : ` ${name}`
  }
  return out
}
