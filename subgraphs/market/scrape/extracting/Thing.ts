/** Something that a page describes in the words of schema.org, whichever way it writes them down. */
export interface Thing {
  /** Without the vocabulary: `Product`, `Offer`. */
  readonly types: readonly string[]
  readonly id: string | null
  readonly properties: ReadonlyMap<string, readonly Value[]>
}

export type Value = string | number | boolean | Thing

export const isThing = (value: Value | undefined): value is Thing => typeof value === 'object'

export const isA = (thing: Thing, ...types: readonly string[]): boolean =>
  types.some((type) => thing.types.includes(type))

export const valuesOf = (thing: Thing, name: string): readonly Value[] => thing.properties.get(name) ?? []

export const thingsOf = (thing: Thing, name: string): readonly Thing[] =>
  valuesOf(thing, name).filter(isThing)

/** The first plain value of the property, or the name of the thing that it is. */
export function textOf(thing: Thing, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const value of valuesOf(thing, name)) {
      const text = isThing(value) ? textOf(value, 'name', 'url', 'contentUrl') : String(value).trim()
      if (text) return text
    }
  return null
}

/** `https://schema.org/Product` and `schema:Product` are `Product`. */
export const typeName = (type: string): string => type.trim().replace(/^.*[/#:]/, '')
