import type { Registry } from '../extensions/Registry.ts'
import { standardRegistry } from '../extensions/standardRegistry.ts'
import { deserialize } from './deserialize.ts'
import type { Program } from './Program.ts'
import { resolveExtensions } from './resolveExtensions.ts'
import { verifyProgram } from './verifyProgram.ts'

/**
 * Reads and proves a program. Throws LoadError for anything that is not a sound program for this machine; time and
 * memory are linear in the bytes.
 */
export function load(bytes: Uint8Array, options: { readonly registry?: Registry } = {}): Program {
  const registry = options.registry ?? standardRegistry
  const read = deserialize(bytes)
  const program = read.extensions.length === 0 ? read : resolveExtensions(read, registry)
  verifyProgram(program, registry)
  return program
}
