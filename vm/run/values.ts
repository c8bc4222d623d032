import type { Primitive } from '../primitives/Primitive.ts'

/**
 * What a template computes with. JSON data stands for itself; the classes below are the rest. Their fields start with
 * `$`, which no fast field read accepts as a key, so data access never sees them.
 */

/** A value that is not data: field reads refuse it. */
export abstract class Opaque {}

/** HTML that is already escaped: the result of a component, or what the host vouches for. */
export class TrustedHtml extends Opaque {
  readonly $html: string
  constructor(html: string) {
    super()
    this.$html = html
  }
}

/** A URL that the host vouches for, for the places where a scheme check is not enough. */
export class TrustedUrl extends Opaque {
  readonly $url: string
  constructor(url: string) {
    super()
    this.$url = url
  }
}

/** A keyword as a value: `:name`. */
export class Keyword extends Opaque {
  readonly $name: string
  constructor(name: string) {
    super()
    this.$name = name
  }
}

/** A symbol as a value: quoted, or seen by a macro. `$at` is where a macro's symbol came from. */
export class SymbolValue extends Opaque {
  readonly $name: string
  readonly $at: unknown
  constructor(name: string, at: unknown = undefined) {
    super()
    this.$name = name
    this.$at = at
  }
}

/** A function or component with the values that it captured. */
export class Closure extends Opaque {
  readonly $fn: number
  readonly $captured: unknown[]
  readonly $machine: object
  constructor(fn: number, captured: unknown[], machine: object) {
    super()
    this.$fn = fn
    this.$captured = captured
    this.$machine = machine
  }
}

/** A function of the standard library as a value. */
export class PrimitiveValue extends Opaque {
  readonly $primitive: Primitive
  constructor(primitive: Primitive) {
    super()
    this.$primitive = primitive
  }
}

/** A list that is being built; only APPEND and FINISH_LIST touch it. */
export class ListBuilder extends Opaque {
  $items: unknown[] = []
}
