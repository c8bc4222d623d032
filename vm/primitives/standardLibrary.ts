import { dictPrimitives } from './dicts.ts'
import { formatPrimitives } from './formats.ts'
import { listPrimitives } from './lists.ts'
import { numberPrimitives } from './numbers.ts'
import type { Primitive } from './Primitive.ts'
import { stringPrimitives } from './strings.ts'
import { typePrimitives } from './types.ts'
import { urlPrimitives } from './urls.ts'

/** Every function that templates may call without importing it. */
export const standardLibrary: ReadonlyMap<string, Primitive> = new Map(
  [
    ...numberPrimitives,
    ...stringPrimitives,
    ...listPrimitives,
    ...dictPrimitives,
    ...formatPrimitives,
    ...urlPrimitives,
    ...typePrimitives,
  ].map((primitive) => [primitive.name, primitive]),
)
