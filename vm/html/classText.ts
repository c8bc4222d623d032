import { Fault } from '../run/Fault.ts'
import { isDict } from '../run/isDict.ts'
import { type Meter, walk } from '../run/Meter.ts'
import { Keyword } from '../run/values.ts'

/**
 * The text of a `class` attribute: a string, a list of them (nil and false left out, nested lists joined), or a dict of
 * class names to conditions. Undefined when the value is nothing of the kind, '' when nothing is left. A constant needs
 * no meter.
 */
export function classText(value: unknown, meter?: Meter): string | undefined {
  if (value === null || value === undefined || typeof value === 'boolean') return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Keyword) return value.$name
  if (Array.isArray(value)) {
    meter?.work(walk(value.length))
    const most = meter?.budgets.output ?? Number.POSITIVE_INFINITY
    let out = ''
    for (const item of value) {
      const text = classText(item, meter)
      if (text === undefined) return undefined
      if (text !== '') out += out === '' ? text : ` ${text}`
      if (out.length > most) throw new Fault('output', '', most)
    }
    return out
  }
  if (!isDict(value)) return undefined
  const conditions = Object.entries(value)
  meter?.work(walk(conditions.length))
  let out = ''
  for (const [name, condition] of conditions) {
    if (condition !== null && condition !== false && condition !== undefined)
      out += out === '' ? name : ` ${name}`
  }
  return out
}
