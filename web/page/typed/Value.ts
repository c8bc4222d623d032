import type { Definition } from '@rose-ash/vm/analyse/Definition.ts'
import type { Binding, Lambda } from '@rose-ash/vm/analyse/Expr.ts'
import type { Constant } from '@rose-ash/vm/bytecode/Constant.ts'
import type { Span } from '@rose-ash/vm/read/Span.ts'
import type { Selected } from './Selected.ts'

/**
 * What is known of a value before any data is there. `of` are the things that it may be when it is there;
 * `absences` say why it may be nil, and `gaps` which parts of a text may be.
 */
export interface Value {
  readonly of: readonly Thing[]
  readonly absences: readonly Absence[]
  readonly gaps: readonly Absence[]
  /** Names this very value, so that a test of it tells about later readings; undefined for a computed one. */
  readonly path: string | undefined
  /** Paths of what is there if this is true, and if it is false or nil. */
  readonly whenTrue: readonly string[]
  readonly whenFalse: readonly string[]
  /** Paths of what is there if this has anything in it. */
  readonly whenFull: readonly string[]
}

/** Something that the schema allows to be null. `at` is where the template read it. */
export interface Absence {
  readonly path: string
  readonly what: string
  readonly at: Span
}

export type Thing =
  /** Anything; nothing is said about it. */
  | { readonly kind: 'unknown' }
  /** A scalar, a text, a piece of HTML: without fields. */
  | { readonly kind: 'leaf' }
  | { readonly kind: 'constant'; readonly value: Constant }
  | { readonly kind: 'object'; readonly selected: Selected }
  /** `isThere` are ends of paths that a filter found in every item. */
  | { readonly kind: 'list'; readonly item: Value; readonly isThere: readonly string[] }
  /** Made in the template; what it does not have may be in `base`. */
  | { readonly kind: 'dict'; readonly fields: ReadonlyMap<string, Value>; readonly base: Value | undefined }
  | { readonly kind: 'function'; readonly lambda: Lambda; readonly environment: Environment }
  | { readonly kind: 'definition'; readonly definition: Definition }
  | { readonly kind: 'primitive'; readonly name: string }

export type Environment = ReadonlyMap<Binding, Value>

/** Paths of what is there, because it was tested. */
export type Facts = ReadonlySet<string>

/** Where an expression stands. */
export interface Place {
  readonly environment: Environment
  readonly facts: Facts
  /** The functions and components that are being called, outermost first. */
  readonly calls: readonly (Definition | Lambda)[]
}
