import type { Program } from '../../bytecode/Program.ts'
import type { Registry } from '../../extensions/Registry.ts'
import { standardRegistry } from '../../extensions/standardRegistry.ts'
import { prepare } from '../prepare.ts'
import type { GeneratedModule } from './Generated.ts'
import { generate } from './generate.ts'
import { adopt } from './instantiate.ts'

/**
 * The second tier of a program as the text of an ES module, for hosts that forbid `new Function`: write it to a file,
 * import it, and give its `make` to useModule together with the same program.
 */
export function generateModule(program: Program, options: { readonly registry?: Registry } = {}): string {
  const body = generate(program, options.registry ?? standardRegistry)
  return `export function make(runtime, K, P) {\n${body}\n}\n`
}

/** Makes a program run by a module that generateModule wrote for it. Renders then use it with `tier: 'generated'`. */
export function useModule(
  program: Program,
  make: GeneratedModule,
  options: { readonly registry?: Registry } = {},
): void {
  const registry = options.registry ?? standardRegistry
  adopt(program, registry, make, prepare(program, registry).primitives)
}
