import type { Definition } from '../analyse/Definition.ts'
import type { Constant } from '../bytecode/Constant.ts'
import type { ProgramFunction } from '../bytecode/Program.ts'
import { Problems } from '../diagnostics/Problems.ts'
import type { RegisteredOpcode } from '../extensions/Registry.ts'
import type { Source } from '../read/Source.ts'
import { Keyword, TrustedHtml } from '../run/values.ts'

const most = 0xffff
/** Forms of components that are written out in place, in all of a program. */
const mostWrittenOut = 20_000

/** Finds an extension opcode by its full name. */
export type FindOpcode = (name: string) => RegisteredOpcode | undefined

/** Gathers the tables of a program while its functions are compiled. Only what is reached gets an index. */
export class ProgramBuilder {
  readonly constants: Constant[] = []
  readonly functions: (ProgramFunction | undefined)[] = []
  readonly primitives: string[] = []
  readonly globals: string[] = []
  readonly values: Definition[] = []
  readonly extensions: { name: string; id: number }[] = []
  readonly sources: Source[] = []
  readonly inlined: { name: string; parent: number }[] = []
  readonly queue: { readonly index: number; readonly definition: Definition }[] = []
  readonly #interned = new Map<string, number>()
  readonly #strings = new Map<string, number>()
  readonly #definitions = new Map<Definition, number>()
  readonly #opcode: FindOpcode
  #file = 0
  #room = mostWrittenOut

  constructor(opcode: FindOpcode) {
    this.#opcode = opcode
  }

  constant(value: Constant): number {
    if (typeof value === 'string') return this.#string(value)
    const key = constantKey(value)
    const known = key === undefined ? undefined : this.#interned.get(key)
    if (known !== undefined) return known
    this.constants.push(value)
    const index = checked(this.constants.length - 1, 'constants')
    if (key !== undefined) this.#interned.set(key, index)
    return index
  }

  #string(value: string): number {
    const known = this.#strings.get(value)
    if (known !== undefined) return known
    const index = this.constants.push(value) - 1
    if (index > most) checked(index, 'constants')
    this.#strings.set(value, index)
    return index
  }

  /** The function of a definition; it is queued for compilation the first time. */
  definition(definition: Definition): number {
    const known = this.#definitions.get(definition)
    if (known !== undefined) return known
    const index = this.reserve()
    this.#definitions.set(definition, index)
    this.queue.push({ index, definition })
    return index
  }

  /** The global of a value definition. */
  global(definition: Definition): number {
    const known = this.values.indexOf(definition)
    if (known !== -1) return known
    this.values.push(definition)
    this.globals.push(definition.name)
    this.definition(definition)
    return checked(this.values.length - 1, 'definitions')
  }

  /** The chain of components that are written out around code, with one more; 0 is none. */
  chain(name: string, parent: number): number {
    const known = this.inlined.findIndex((each) => each.name === name && each.parent === parent)
    return known === -1 ? this.inlined.push({ name, parent }) : known + 1
  }

  /**
   * Asked before a component is written out in place: false once so much has been that a program made to grow with
   * every level, by malice or by accident, would not end.
   */
  hasRoomFor(forms: number): boolean {
    this.#room -= forms + 1
    return this.#room >= 0
  }

  reserve(): number {
    this.functions.push(undefined)
    return checked(this.functions.length - 1, 'functions')
  }

  primitive(name: string): number {
    const known = this.primitives.indexOf(name)
    if (known !== -1) return known
    this.primitives.push(name)
    return this.primitives.length - 1
  }

  extension(name: string): RegisteredOpcode {
    const opcode = this.#opcode(name)
    if (!opcode) throw new TypeError(`no extension opcode is called ${name}`)
    if (!this.extensions.some(({ id }) => id === opcode.id)) this.extensions.push({ name, id: opcode.id })
    return opcode
  }

  /** The index of a source file. */
  file(source: Source): number {
    if (source === this.sources[this.#file]) return this.#file
    const known = this.sources.indexOf(source)
    this.#file = known === -1 ? this.sources.push(source) - 1 : known
    return this.#file
  }
}

function constantKey(value: Constant): string | undefined {
  if (typeof value === 'number') return Object.is(value, -0) ? 'n-0' : `n${value}`
  if (value instanceof Keyword) return `k${value.$name}`
  if (value instanceof TrustedHtml) return `h${value.$html}`
  return undefined
}

function checked(index: number, what: string): number {
  if (index <= most) return index
  const problems = new Problems()
  const source: Source = { file: '', text: '' }
  problems.add({ source, start: 0, end: 0 }, `a program holds at most 65536 ${what}`)
  problems.throwIfAny()
  return index
}
