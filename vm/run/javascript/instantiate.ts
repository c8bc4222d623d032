import type { Program } from '../../bytecode/Program.ts'
import type { Registry } from '../../extensions/Registry.ts'
import type { Primitive } from '../../primitives/Primitive.ts'
import { prepare } from '../prepare.ts'
import type { GeneratedFunction, GeneratedModule } from './Generated.ts'
import { generate } from './generate.ts'
import { runtime } from './runtime.ts'

type Entry = { readonly registry: Registry; readonly functions: readonly GeneratedFunction[] }
const cache = new WeakMap<Program, Entry>()
let allowed: boolean | undefined

/** True where this host lets code be made from text. Asked once. */
export function mayGenerate(): boolean {
  if (allowed === undefined) {
    try {
      allowed = new Function('return true')() === true
    } catch {
      allowed = false
    }
  }
  return allowed
}

/** The functions of a program as JavaScript, made once for each registry. */
export function instantiate(program: Program, registry: Registry): readonly GeneratedFunction[] {
  const known = cache.get(program)
  if (known && known.registry === registry) return known.functions
  const { primitives } = prepare(program, registry)
  const module = new Function('runtime', 'K', 'P', generate(program, registry)) as GeneratedModule
  return adopt(program, registry, module, primitives)
}

/** Takes a module that was generated ahead of time as the second tier of a program. */
export function adopt(
  program: Program,
  registry: Registry,
  module: GeneratedModule,
  primitives: readonly Primitive[],
): readonly GeneratedFunction[] {
  const functions = module(runtime, program.constants, primitives)
  cache.set(program, { registry, functions })
  return functions
}

/** True when a program already has its second tier. */
export function isInstantiated(program: Program, registry: Registry): boolean {
  return cache.get(program)?.registry === registry
}
