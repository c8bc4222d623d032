import { type PropValue, trustedHtml } from '@rose-ash/vm'
import type { Shape } from './Operation.ts'

export interface Dressed {
  readonly data: Record<string, PropValue>
  /** Ids of the entities in it, and the type names of its lists: what a change of makes it stale. */
  readonly tags: ReadonlySet<string>
}

/**
 * Makes an answer fit for a template: sanitised HTML becomes trusted HTML where the schema says so, and nowhere
 * else. Gathers the cache tags on the way.
 */
export function dressAnswer(data: Readonly<Record<string, unknown>>, shape: Shape): Dressed {
  const tags = new Set<string>()
  return { data: dressObject(data, shape, tags), tags }
}

function dressObject(
  value: Readonly<Record<string, unknown>>,
  shape: Shape,
  tags: Set<string>,
): Record<string, PropValue> {
  const dressed = { ...value } as Record<string, PropValue>
  if (shape.hasId && typeof value.id === 'string') tags.add(value.id)
  for (const key of shape.html) {
    const html = value[key]
    if (typeof html === 'string') dressed[key] = trustedHtml(html)
  }
  for (const [key, child] of Object.entries(shape.fields)) dressed[key] = dress(value[key], child, tags)
  return dressed
}

function dress(value: unknown, shape: Shape, tags: Set<string>): PropValue {
  if (Array.isArray(value)) {
    if (shape.listOf !== null) tags.add(shape.listOf)
    return value.map((item) => dress(item, shape, tags))
  }
  if (typeof value === 'object' && value !== null)
    return dressObject(value as Record<string, unknown>, shape, tags)
  return value as PropValue
}
