import type { ComponentDefinition, Definition, FunctionDefinition } from '../analyse/Definition.ts'
import type { Program, ProgramFunction } from '../bytecode/Program.ts'
import { Problems } from '../diagnostics/Problems.ts'
import type { Source } from '../read/Source.ts'
import { generateDefinition, generateStart } from './generateFunction.ts'
import { type FindOpcode, ProgramBuilder } from './ProgramBuilder.ts'
import { TooLarge } from './TooLarge.ts'

/** What is linked: the components to enter, all definitions in order, and the root file. */
export type LinkInput = {
  readonly entries: readonly ComponentDefinition[]
  readonly order: readonly Definition[]
  readonly root: Source
  readonly opcode: FindOpcode
}

/** One program of the entries and everything they reach; the rest is dropped. */
export function link({ entries, order, root, opcode }: LinkInput): Program {
  const builder = new ProgramBuilder(opcode)
  builder.sources.push(root)
  const indexes = new Map(entries.map((entry) => [entry.name, builder.definition(entry)]))
  drain(builder)
  let start = -1
  if (builder.values.length > 0) {
    start = builder.reserve()
    builder.functions[start] = generateStart(builder, order)
  }
  return finish(builder, indexes, start)
}

/** A program of one function, at index 0, and what it reaches. */
export function linkFunction(definition: FunctionDefinition, opcode: FindOpcode): Program {
  const builder = new ProgramBuilder(opcode)
  builder.definition(definition)
  drain(builder)
  return finish(builder, new Map(), -1)
}

function drain(builder: ProgramBuilder): void {
  for (let work = builder.queue.shift(); work; work = builder.queue.shift()) {
    try {
      builder.functions[work.index] = generateDefinition(builder, work.definition)
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      const problems = new Problems()
      problems.add(work.definition.at, `${work.definition.name} is too large: ${error.message}`)
      problems.throwIfAny()
    }
  }
}

function finish(builder: ProgramBuilder, entries: ReadonlyMap<string, number>, start: number): Program {
  return {
    constants: builder.constants,
    functions: builder.functions as ProgramFunction[],
    entries,
    start,
    globals: builder.globals,
    primitives: builder.primitives,
    extensions: builder.extensions,
    inlined: builder.inlined,
    files: builder.sources.map(({ file, text }) => ({ file, text })),
  }
}
