import { type Data, isData } from './Data.ts'

/** Adds what a subgraph answered to what is there already. Objects and lists of the same place grow together. */
export function mergeInto(target: Data, source: Data): void {
  for (const key of Object.keys(source)) {
    const incoming = source[key]
    if (incoming === undefined) continue
    const present = target[key]
    if (present === undefined || present === null) target[key] = incoming
    else if (typeof present === 'object') mergeValues(present, incoming)
    else target[key] = incoming
  }
}

function mergeValues(present: unknown, incoming: unknown): void {
  if (present === incoming) return
  if (Array.isArray(present) && Array.isArray(incoming)) {
    for (const [index, item] of incoming.entries()) {
      const own: unknown = present[index]
      if (own === undefined || own === null) present[index] = item
      else mergeValues(own, item)
    }
  } else if (isData(present) && isData(incoming)) {
    mergeInto(present, incoming)
  }
}
