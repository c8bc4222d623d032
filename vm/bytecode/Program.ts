import type { Constant } from './Constant.ts'

/** A named parameter of a component, in the order of its slots. */
export type Parameter = { readonly name: string; readonly required: boolean }

/** One function or component of a program. Its arguments arrive in the first slots. */
export type ProgramFunction = {
  readonly name: string
  /** A component writes to the output; a function returns a value. */
  readonly emits: boolean
  /** The named parameters of a component; the positional ones of a function. */
  readonly parameters: readonly Parameter[]
  /** True when one more slot after the parameters takes the rest (a component's children) as a list. */
  readonly rest: boolean
  readonly locals: number
  readonly captured: number
  /** How far the operand stack grows; the verifier proves it. */
  readonly stack: number
  readonly code: Uint8Array
  /** Where each instruction came from; see encodeSourceMap. */
  readonly map: Uint8Array
}

/** A source file, kept for the code frames of render errors. */
export type ProgramFile = { readonly file: string; readonly text: string }

/** A linked template: what compile makes, serialize writes and render runs. Immutable. */
export type Program = {
  readonly constants: readonly Constant[]
  readonly functions: readonly ProgramFunction[]
  /** Components of the root file by name: what render may enter. */
  readonly entries: ReadonlyMap<string, number>
  /** The function that gives the top-level definitions their values, or -1. */
  readonly start: number
  readonly globals: readonly string[]
  /** Primitives by name; CALL_PRIMITIVE points here. */
  readonly primitives: readonly string[]
  /** Extension opcodes by full name with the id that the code uses for each. */
  readonly extensions: readonly { readonly name: string; readonly id: number }[]
  /**
   * Components that were written out inside others, for the stack of components in errors: a source map's chain n is
   * entry n-1, standing in its own parent chain; 0 is none.
   */
  readonly inlined: readonly { readonly name: string; readonly parent: number }[]
  readonly files: readonly ProgramFile[]
}
