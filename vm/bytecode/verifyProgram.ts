import { LoadError } from '../diagnostics/LoadError.ts'
import type { Registry } from '../extensions/Registry.ts'
import { largestFrame } from './limits.ts'
import type { Program } from './Program.ts'
import { limitsOf, verifyFunction } from './verifyFunction.ts'

/** What an opcode that nobody registered is taken to do. */
const unknown = { operands: 0, takes: 0, leaves: 0 }

const proven = new WeakMap<Program, Registry>()

/** Says that a program is sound because our own compiler made it. */
export function vouchFor(program: Program, registry: Registry): void {
  proven.set(program, registry)
}

/**
 * Proves a program that came neither from load nor from compile, before it runs. Opcodes that nobody registered are
 * let through: running one is a typed error. Each program is proven once.
 */
export function ensureVerified(program: Program, registry: Registry): void {
  if (proven.get(program) === registry) return
  verifyProgram(program, registry, true)
}

/**
 * Proves that a program can run on this machine: everything it names exists, and each function is sound. Throws
 * LoadError.
 */
export function verifyProgram(program: Program, registry: Registry, lenient = false): void {
  for (const { name, id } of program.extensions) {
    const opcode = registry.opcodeByName(name)
    if (!opcode) throw new LoadError('extension', `the extension opcode ${name} is not registered`)
    if (opcode.id !== id) throw new LoadError('extension', `the extension opcode ${name} has another id`)
  }
  const arities: (readonly [number, number])[] = []
  for (const name of program.primitives) {
    const primitive = registry.primitives.get(name)
    if (!primitive) throw new LoadError('primitive', `there is no primitive called ${name}`)
    arities.push(primitive.arity)
  }
  const limits = limitsOf(program, arities, (id) => {
    const isImported = lenient || program.extensions.some((imported) => imported.id === id)
    return (isImported ? registry.opcodeById(id) : undefined) ?? (lenient ? unknown : undefined)
  })
  for (const fn of program.functions) {
    if (fn.locals > largestFrame || fn.captured > largestFrame)
      throw new LoadError('code', `${fn.name} is too large`)
    verifyFunction(fn, limits)
  }
  for (const index of program.entries.values()) {
    const fn = program.functions[index]
    if (!fn?.emits || fn.captured > 0) throw new LoadError('code', `the entry ${index} is not a component`)
  }
  if (program.start < -1 || program.start >= program.functions.length) {
    throw new LoadError('code', 'the start is out of range')
  }
  const start = program.functions[program.start]
  if (start && (start.emits || start.parameters.length > 0 || start.rest || start.captured > 0)) {
    throw new LoadError('code', 'the start is not a plain function')
  }
  proven.set(program, registry)
}
