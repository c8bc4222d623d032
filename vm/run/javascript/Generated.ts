import type { Primitive } from '../../primitives/Primitive.ts'
import type { Machine } from '../Machine.ts'
import type { runtime } from './runtime.ts'

/** A function of a program as JavaScript: the machine, what it captured, its output if it emits, its arguments. */
export type GeneratedFunction = (
  machine: Machine,
  captured: readonly unknown[],
  ...args: unknown[]
) => unknown

/** What the generated text is: given the runtime, the constants and the primitives, it makes the functions. */
export type GeneratedModule = (
  runtimeParts: typeof runtime,
  constants: readonly unknown[],
  primitives: readonly Primitive[],
) => readonly GeneratedFunction[]
