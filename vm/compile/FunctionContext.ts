import type { Binding, Expr } from '../analyse/Expr.ts'
import type { Span } from '../read/Span.ts'
import { CodeWriter } from './CodeWriter.ts'
import type { ProgramBuilder } from './ProgramBuilder.ts'

/** The function that is being compiled: its slots, and what it captures from the functions around it. */
export class FunctionContext {
  readonly builder: ProgramBuilder
  readonly parent: FunctionContext | undefined
  readonly depth: number
  readonly code: CodeWriter
  readonly captured: Binding[] = []
  /** The components written out around the code that is being written; see Program.inlined. */
  chain = 0
  /** How many loops are around the code that is being written. */
  loops = 0
  readonly #slots = new Map<Binding, number>()
  #constants: Map<Binding, Expr & { kind: 'constant' }> | undefined
  #contents: Map<Binding, () => void> | undefined
  #next = 0
  #most = 0

  constructor(builder: ProgramBuilder, parent: FunctionContext | undefined, depth: number) {
    this.builder = builder
    this.parent = parent
    this.depth = depth
    this.code = new CodeWriter((text) => builder.constant(text))
  }

  get locals(): number {
    return this.#most
  }

  /** Gives a variable a slot; `release` gives slots back in the reverse order. */
  bind(binding: Binding | undefined): number {
    const slot = this.#next
    this.#next += 1
    this.#most = Math.max(this.#most, this.#next)
    if (binding) this.#slots.set(binding, slot)
    return slot
  }

  /** Makes a variable live in a slot that the machine fills. */
  alias(binding: Binding, slot: number): void {
    this.#slots.set(binding, slot)
  }

  /** Makes a variable stand for a constant: an argument of a component that is written out. */
  setConstant(binding: Binding, value: Expr & { kind: 'constant' }): void {
    this.#constants ??= new Map()
    this.#constants.set(binding, value)
  }

  /** Makes a variable an ordinary one again. */
  clearConstant(binding: Binding): void {
    this.#constants?.delete(binding)
  }

  constantOf(binding: Binding): (Expr & { kind: 'constant' }) | undefined {
    return this.#constants?.get(binding) ?? this.parent?.constantOf(binding)
  }

  /** Says how the children of a component that is written out are written, in the one place where they stand. */
  setContent(binding: Binding, write: () => void): void {
    this.#contents ??= new Map()
    this.#contents.set(binding, write)
  }

  contentOf(binding: Binding): (() => void) | undefined {
    return this.#contents?.get(binding)
  }

  get level(): number {
    return this.#next
  }

  release(level: number): void {
    this.#next = level
  }

  /** The slot of a variable in this function; -1 for one that must be captured. */
  slotOf(binding: Binding): number {
    return this.#slots.get(binding) ?? -1
  }

  /** The position of a variable of a function around this one among the captured values. */
  capture(binding: Binding): number {
    const index = this.captured.indexOf(binding)
    return index === -1 ? this.captured.push(binding) - 1 : index
  }

  /** Says where the next instructions come from; what a macro wrote comes from the call of the macro. */
  at(span: Span): void {
    let shown = span
    while (shown.via) shown = shown.via.call
    this.code.place(this.builder.file(shown.source), shown.start, this.chain)
  }
}
