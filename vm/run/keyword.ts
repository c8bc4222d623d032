import { Keyword } from './values.ts'

const interned = new Map<string, WeakRef<Keyword>>()

/** The one keyword of this name. Unused keywords may be collected, so that data cannot fill memory with them. */
export function keyword(name: string): Keyword {
  const known = interned.get(name)?.deref()
  if (known) return known
  if (interned.size > 10_000) {
    for (const [key, reference] of interned) if (!reference.deref()) interned.delete(key)
  }
  const made = new Keyword(name)
  interned.set(name, new WeakRef(made))
  return made
}
