import { AssemblyError } from '../diagnostics/AssemblyError.ts'
import type { Registry } from '../extensions/Registry.ts'
import { standardRegistry } from '../extensions/standardRegistry.ts'
import type { Constant } from './Constant.ts'
import { parseConstant } from './constantText.ts'
import { opcodeByName } from './opcodes.ts'
import type { Parameter, Program, ProgramFunction } from './Program.ts'
import { stackDepth } from './verifyFunction.ts'

type Draft = Omit<ProgramFunction, 'code' | 'map' | 'stack'> & {
  code: number[]
  map: Uint8Array
  stack: number | undefined
}

/**
 * Reads what disassemble prints; offsets, source lines and everything after a semicolon may be left out. A function
 * without `stack=` gets what its code needs. Throws AssemblyError. The result is not verified: serialize and load do.
 */
export function assemble(text: string, options: { readonly registry?: Registry } = {}): Program {
  const registry = options.registry ?? standardRegistry
  const constants: Constant[] = []
  const drafts: Draft[] = []
  const entries = new Map<string, number>()
  const globals: string[] = []
  const primitives: string[] = []
  const extensions: { name: string; id: number }[] = []
  const inlined: { name: string; parent: number }[] = []
  const files: { file: string; text: string }[] = []
  let start = -1

  for (const [index, line] of text.split('\n').entries()) {
    const fail = (message: string): never => {
      throw new AssemblyError(index + 1, message)
    }
    const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec(line) ?? []
    try {
      read(word, rest, fail)
    } catch (error) {
      if (error instanceof SyntaxError) fail(error.message)
      throw error
    }
  }
  const functions = drafts.map((draft): ProgramFunction => {
    const code = Uint8Array.from(draft.code)
    const stack = draft.stack ?? stackDepth(code, (id) => registry.opcodeById(id))
    return { ...draft, code, stack }
  })
  return { constants, functions, entries, start, globals, primitives, extensions, inlined, files }

  function read(word: string, rest: string, fail: (message: string) => never): void {
    const [first = '', second = ''] = rest.split(/\s+/)
    const draft = drafts.at(-1)
    switch (word) {
      case '':
      case ';':
        return
      case '.file': {
        const [, file, content] =
          /^("(?:[^"\\]|\\.)*")\s+(".*")$/.exec(rest) ?? fail('a file has a name and a text')
        files.push({ file: JSON.parse(file as string), text: JSON.parse(content as string) })
        return
      }
      case '.extension':
        extensions.push({ name: first, id: Number(second) })
        return
      case '.primitive':
        primitives.push(first)
        return
      case '.constant':
        if (Number(first) !== constants.length) fail(`this is constant ${constants.length}`)
        constants.push(parseConstant(rest.slice(first.length)))
        return
      case '.global':
        globals.push(first)
        return
      case '.inlined':
        inlined.push({ name: first, parent: Number(second) })
        return
      case '.start':
        start = Number(first)
        return
      case '.entry':
        entries.set(first, Number(second))
        return
      case '.function':
        drafts.push(readFunction(rest, fail))
        return
      case '.parameters':
        if (!draft) fail('no function is begun')
        drafts[drafts.length - 1] = { ...(draft as Draft), parameters: readParameters(rest) }
        return
      case '.map':
        if (!draft) fail('no function is begun')
        ;(draft as Draft).map = Uint8Array.from(Buffer.from(rest, 'hex'))
        return
      default:
        if (word.startsWith(';')) return
        if (!draft) fail('no function is begun')
        readInstruction(draft as Draft, `${word} ${rest}`, fail)
    }
  }

  function readInstruction(draft: Draft, line: string, fail: (message: string) => never): void {
    const words = line.replace(/;.*$/s, '').trim().split(/\s+/)
    const begin = words.findIndex((word) => /^[A-Za-z.]/.test(word))
    const [name = '', ...numbers] = words.slice(begin)
    const operands = numbers.map((word) =>
      /^\d+$/.test(word) ? Number(word) : fail(`${word} is not a number`),
    )
    if (name === '.byte') {
      draft.code.push(operands[0] ?? 0)
      return
    }
    const opcode = opcodeByName.get(name)
    if (!opcode) {
      const unknown = /^UNKNOWN_(\d+)$/.exec(name)
      const known = registry.opcodeByName(name)
      const id = known?.id ?? (unknown ? Number(unknown[1]) : fail(`there is no instruction ${name}`))
      draft.code.push(id, ...operands.flatMap((operand) => [operand & 255, operand >>> 8]))
      return
    }
    if (operands.length !== opcode.operands.length) fail(`${name} takes ${opcode.operands.length} operands`)
    draft.code.push(opcode.id)
    for (const [index, kind] of opcode.operands.entries()) {
      const operand = operands[index] as number
      if (operand > (kind === 'jump' ? 0xffffffff : 0xffff)) fail(`${operand} is too large`)
      draft.code.push(operand & 255, (operand >>> 8) & 255)
      if (kind === 'jump') draft.code.push((operand >>> 16) & 255, operand >>> 24)
    }
  }
}

function readFunction(rest: string, fail: (message: string) => never): Draft {
  const match = /^(?:\d+\s+)?("(?:[^"\\]|\\.)*")\s+(component|function)\s*(.*)$/.exec(rest)
  if (!match) return fail('a function has a name and a kind')
  const facts = new Map((match[3] as string).split(/\s+/).map((fact) => fact.split('=') as [string, string]))
  const fact = (name: string): number => Number(facts.get(name) ?? 0)
  return {
    name: JSON.parse(match[1] as string),
    emits: match[2] === 'component',
    parameters: [],
    rest: fact('rest') === 1,
    locals: fact('locals'),
    captured: fact('captured'),
    stack: facts.has('stack') ? fact('stack') : undefined,
    code: [],
    map: new Uint8Array(),
  }
}

function readParameters(rest: string): Parameter[] {
  return rest
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ name: word.replace(/\?$/, ''), required: !word.endsWith('?') }))
}
