import { decodeInstruction, type Instruction } from '../../bytecode/instructions.ts'
import { OP } from '../../bytecode/OP.ts'
import type { Program, ProgramFunction } from '../../bytecode/Program.ts'
import type { Registry } from '../../extensions/Registry.ts'
import { isFastField } from './isFastField.ts'

/** How calls of a function behave: what the writer of its callers must know. */
export type CallFacts = {
  /** Functions that may return the mark of a pending tail call. */
  readonly mayBounce: ReadonlySet<number>
  /** Tail calls, as `caller>callee`, that may form a circle and so must go through the mark. */
  readonly circular: ReadonlySet<string>
}

/** An expression that waits on the symbolic stack. Pure ones may be moved past anything. */
type Pending = { readonly js: string; readonly pure: boolean; readonly boolean?: boolean }

const show: Readonly<Record<number, string>> = {
  [OP.EMIT_RCDATA]: 'showRcdata',
  [OP.EMIT_ATTRIBUTE]: 'showAttribute',
  [OP.EMIT_ATTRIBUTE_PART]: 'showAttributePart',
  [OP.EMIT_CLASS]: 'showClass',
  [OP.EMIT_BOOLEAN]: 'showBoolean',
  [OP.EMIT_ENUMERATED]: 'showAttribute',
  [OP.EMIT_URL]: 'showUrl',
  [OP.EMIT_URL_PART]: 'showUrlPart',
  [OP.EMIT_SRCSET]: 'showSrcset',
  [OP.EMIT_URLS]: 'showUrls',
  [OP.EMIT_REFRESH]: 'showRefresh',
  [OP.EMIT_STYLE]: 'showStyle',
  [OP.EMIT_SRCDOC]: 'showSrcdoc',
  [OP.EMIT_TRUSTED_URL]: 'showTrustedUrl',
  [OP.EMIT_RAW]: 'showRaw',
  [OP.EMIT_JSON]: 'showJson',
}
/** Those that walk data, and so take the machine to charge. */
const metered: ReadonlySet<number> = new Set([OP.EMIT_RCDATA, OP.EMIT_CLASS, OP.EMIT_STYLE, OP.EMIT_JSON])
const comparisons: Readonly<Record<number, string>> = {
  [OP.LESS]: '<',
  [OP.LESS_OR_EQUAL]: '<=',
  [OP.GREATER]: '>',
  [OP.GREATER_OR_EQUAL]: '>=',
}
const arithmetic: Readonly<Record<number, readonly [string, string]>> = {
  [OP.ADD]: ['+', 'add'],
  [OP.SUBTRACT]: ['-', 'subtract'],
  [OP.MULTIPLY]: ['*', 'multiply'],
}

/**
 * Writes one function of a program as JavaScript. The operand stack becomes expressions; jumps, which all lead
 * forward, become labelled blocks. `at` holds the offset of the instruction that may fail.
 */
export class FunctionWriter {
  readonly #program: Program
  readonly #registry: Registry
  readonly #index: number
  readonly #fn: ProgramFunction
  readonly #facts: CallFacts
  readonly #lines: string[] = []
  readonly #output: string[] = []
  #stack: Pending[] = []
  #captures = 0
  #mostCaptures = 0
  #mostStack = 0
  #reachable = true
  #loopsToSelf = false

  constructor(program: Program, registry: Registry, index: number, facts: CallFacts) {
    this.#program = program
    this.#registry = registry
    this.#index = index
    this.#fn = program.functions[index] as ProgramFunction
    this.#facts = facts
  }

  /** The source of the function: `f3(m, c, o, l0, l1)`, `c` being what it captured and `o` the output so far. */
  write(): string {
    const instructions = this.#decode()
    const blocks = openBlocks(instructions)
    const depths = new Map<number, number>()
    for (const instruction of instructions) {
      this.#arrive(instruction, blocks, depths)
      if (!this.#reachable) continue
      const target = jumpTarget(instruction)
      this.#instruction(instruction)
      if (target !== undefined) depths.set(target, this.#stack.length)
    }
    return this.#assemble()
  }

  #decode(): Instruction[] {
    const instructions: Instruction[] = []
    for (let offset = 0; offset < this.#fn.code.length; ) {
      const instruction = decodeInstruction(
        this.#fn.code,
        offset,
        (id) => this.#registry.opcodeById(id)?.operands,
      )
      if (!instruction) throw new TypeError('the code is not verified')
      instructions.push(instruction)
      offset = instruction.next
    }
    return instructions
  }

  /** Ends and begins the blocks of an instruction; after an end the stack lies in variables. */
  #arrive(instruction: Instruction, blocks: Blocks, depths: ReadonlyMap<number, number>): void {
    const { offset } = instruction
    const closing = blocks.ends.get(offset)
    if (closing !== undefined) {
      if (this.#reachable) this.#settle()
      this.#lines.push('}'.repeat(closing))
      const depth = depths.get(offset)
      if (depth !== undefined) {
        this.#stack = Array.from({ length: depth }, (_, at) => ({ js: `s${at}`, pure: true }))
        this.#reachable = true
      }
    }
    const opening = blocks.starts.get(offset)
    if (opening && this.#reachable) {
      this.#settle()
      for (const target of opening) this.#lines.push(`b${target}:{`)
    } else if (opening) {
      for (const target of opening) this.#lines.push(`b${target}:{`)
    }
  }

  #assemble(): string {
    const { parameters, rest, locals, emits } = this.#fn
    const slots = parameters.length + (rest ? 1 : 0)
    const names = Array.from({ length: slots }, (_, at) => `l${at}`)
    const variables = ['at=0', 't', 'u']
    for (let at = slots; at < locals; at += 1) variables.push(`l${at}=null`)
    for (let at = 0; at < this.#mostStack; at += 1) variables.push(`s${at}`)
    for (let at = 0; at < this.#mostCaptures; at += 1) variables.push(`o${at}`)
    if (!emits) variables.push("o=''")
    const body = this.#lines.join('\n')
    const looped = this.#loopsToSelf ? `top:for(;;){\n${body}\n}` : body
    return [
      `function f${this.#index}(${['m', 'c', ...(emits ? ['o'] : []), ...names].join(',')}){`,
      `let ${variables.join(',')}`,
      `try{\n${looped}\n}catch(e){throw at<0?e:fail(e,${this.#index},at)}`,
      '}',
    ].join('\n')
  }

  // What waits: output is joined into one statement, values are kept as expressions until something must come first.

  #push(js: string, pure = false, boolean = false): void {
    this.#stack.push({ js, pure, boolean })
    this.#mostStack = Math.max(this.#mostStack, this.#stack.length)
  }

  #pop(): Pending {
    return this.#stack.pop() ?? { js: 'null', pure: true }
  }

  #take(count: number): string[] {
    return this.#stack.splice(this.#stack.length - count, count).map(({ js }) => js)
  }

  /** Operands of an instruction that may fail: whatever may fail before it is computed first, so that `at` is right. */
  #operands(count: number): string[] {
    this.#savePending(count)
    return this.#take(count)
  }

  #emit(js: string): void {
    if (this.#stack.some(({ pure }) => !pure)) this.#save()
    this.#output.push(js)
  }

  #flushOutput(): void {
    if (this.#output.length === 0) return
    this.#lines.push(`o+=${this.#output.join('+')}`)
    this.#output.length = 0
  }

  /** Computes what waits on the stack, in order, into variables. */
  #save(): void {
    this.#flushOutput()
    for (const [at, { js, pure, boolean }] of this.#stack.entries()) {
      if (pure) continue
      this.#lines.push(`s${at}=${js}`)
      this.#stack[at] = { js: `s${at}`, pure: true, boolean: boolean ?? false }
    }
  }

  /** Puts every cell of the stack where another path to the same place would have put it. */
  #settle(): void {
    this.#save()
    for (const [at, { js }] of this.#stack.entries()) {
      if (js === `s${at}`) continue
      this.#lines.push(`s${at}=${js}`)
      this.#stack[at] = { js: `s${at}`, pure: true }
    }
  }

  #statement(js: string): void {
    this.#save()
    this.#lines.push(js)
  }

  #text(constant: number): string {
    return JSON.stringify(this.#program.constants[constant])
  }

  #constant(index: number): { js: string; pure: boolean } {
    const value = this.#program.constants[index]
    const plain =
      typeof value === 'string' ||
      (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0))
    return { js: plain ? JSON.stringify(value) : `K[${index}]`, pure: true }
  }

  #instruction(instruction: Instruction): void {
    const { id, operands, offset } = instruction
    const [a = 0, b = 0] = operands
    switch (id) {
      case OP.NIL:
        this.#push('null', true)
        return
      case OP.TRUE:
        this.#push('true', true, true)
        return
      case OP.FALSE:
        this.#push('false', true, true)
        return
      case OP.MISSING:
        this.#push('undefined', true)
        return
      case OP.CONST: {
        const { js, pure } = this.#constant(a)
        this.#push(js, pure)
        return
      }
      case OP.POP: {
        const { js, pure } = this.#pop()
        if (!pure) this.#statement(js)
        return
      }
      case OP.DUP:
        this.#save()
        this.#push(this.#stack.at(-1)?.js ?? 'null', true)
        return
      case OP.LOCAL:
        this.#push(`l${a}`, true)
        return
      case OP.SET_LOCAL: {
        const value = this.#pop()
        this.#freeSlot(a)
        this.#statement(`l${a}=${value.js}`)
        return
      }
      case OP.CAPTURED:
        this.#push(`c[${a}]`, true)
        return
      case OP.GLOBAL:
        this.#push(`(at=${offset},global(m,${a}))`)
        return
      case OP.SET_GLOBAL:
        this.#statement(`m.globals[${a}]=orNull(${this.#pop().js})`)
        return
      case OP.JUMP:
        this.#settle()
        this.#lines.push(`break b${a}`)
        this.#reachable = false
        return
      case OP.JUMP_IF_FALSE:
      case OP.JUMP_IF_TRUE: {
        const test = this.#test(this.#pop(), id === OP.JUMP_IF_TRUE)
        this.#settle()
        this.#lines.push(`if(${test})break b${a}`)
        return
      }
      case OP.JUMP_IF_GIVEN:
        this.#settle()
        this.#lines.push(`if(l${a}!==undefined)break b${b}`)
        return
      case OP.FOR_BEGIN:
        this.#beginLoop(a, offset)
        return
      case OP.FOR_NEXT:
        this.#settle()
        this.#lines.push(`if(l${a + 1}+1>=l${a}.length)break`, `l${a + 1}++`)
        if (this.#fn.emits || this.#captures > 0) {
          this.#lines.push(`if(o.length>m.flushAt){at=${offset};o=m.flush(o)}`)
        }
        this.#lines.push('}}')
        return
      case OP.NEW_LIST:
        this.#push('[]')
        return
      case OP.APPEND: {
        const value = this.#pop()
        this.#save()
        this.#lines.push(`t=${value.js}`, `at=${offset}`, `append(m,${this.#stack.at(-1)?.js},t)`)
        return
      }
      case OP.FINISH_LIST:
        return
      case OP.CALL:
      case OP.RENDER:
        this.#call(id === OP.RENDER, a, b, offset)
        return
      case OP.TAIL_CALL:
      case OP.TAIL_RENDER:
        this.#tailCall(id === OP.TAIL_RENDER, a, b, offset)
        return
      case OP.CALL_VALUE: {
        const [callee, ...args] = this.#operands(a + 1)
        if (this.#fn.emits || this.#captures > 0) {
          this.#statement(`if(o.length>m.flushAt){at=${offset};o=m.flush(o)}`)
        }
        this.#push(`(at=${offset},callValue(m,${callee},[${args.join(',')}]))`)
        this.#save()
        return
      }
      case OP.TAIL_CALL_VALUE: {
        const [callee, ...args] = this.#operands(a + 1)
        this.#statement(`t=[${[callee, ...args].join(',')}]`)
        this.#lines.push(`at=${offset}`, 'return tailValue(m,t)')
        this.#reachable = false
        return
      }
      case OP.CALL_PRIMITIVE: {
        const args = this.#operands(b)
        this.#push(`(at=${offset},P[${a}].run(${['m', ...args].join(',')}))`)
        return
      }
      case OP.PRIMITIVE:
        this.#push(`new PrimitiveValue(P[${a}])`)
        return
      case OP.RETURN:
        this.#flushOutput()
        this.#lines.push(`return ${this.#pop().js}`)
        this.#reachable = false
        return
      case OP.END:
        if (this.#output.length > 0) this.#lines.push(`return o+${this.#output.splice(0).join('+')}`)
        else this.#lines.push('return o')
        this.#reachable = false
        return
      case OP.CLOSURE: {
        const captured = this.#operands(b)
        this.#push(`(at=${offset},closure(m,${a},[${captured.join(',')}]))`)
        return
      }
      case OP.PATCH: {
        const [closure, value] = this.#operands(2)
        this.#statement(`at=${offset};patch(${closure},${a},${value})`)
        return
      }
      case OP.GET:
        this.#field(this.#pop().js, this.#program.constants[a] as string, offset)
        return
      case OP.LIST:
      case OP.DICT: {
        const items = this.#operands(id === OP.LIST ? a : a * 2).join(',')
        this.#push(`(at=${offset},${id === OP.LIST ? 'list' : 'dict'}(m,[${items}]))`)
        return
      }
      case OP.NOT:
        this.#push(this.#test(this.#pop(), false), false, true)
        return
      case OP.EQUAL: {
        const [left, right] = this.#operands(2)
        this.#push(`(at=${offset},same(${left},${right},m))`, false, true)
        return
      }
      case OP.LESS:
      case OP.LESS_OR_EQUAL:
      case OP.GREATER:
      case OP.GREATER_OR_EQUAL: {
        const [left, right] = this.#operands(2)
        this.#push(`(at=${offset},compare(${left},${right})${comparisons[id]}0)`, false, true)
        return
      }
      case OP.ADD:
      case OP.SUBTRACT:
      case OP.MULTIPLY: {
        const [left, right] = this.#operands(2)
        this.#push(`(at=${offset},${arithmetic[id]?.[1]}(${left},${right}))`)
        return
      }
      case OP.TEXT:
        this.#emit(this.#text(a))
        return
      case OP.EMIT_TEXT:
        this.#emitWith(offset, 'text(', true)
        return
      case OP.EMIT_ONE_OF:
        this.#emitWith(offset, `showOneOf(${this.#text(a)},${this.#text(b)},`)
        return
      case OP.EMIT_SPREAD:
        this.#emitWith(offset, `showSpread(K[${a}],`, true)
        return
      case OP.CAPTURE:
        this.#save()
        this.#lines.push(`o${this.#captures}=o`, "o=''", 'm.capture()')
        this.#push('null', true)
        this.#captures += 1
        this.#mostCaptures = Math.max(this.#mostCaptures, this.#captures)
        return
      case OP.END_CAPTURE: {
        this.#pop()
        this.#captures -= 1
        this.#save()
        const cell = `s${this.#stack.length}`
        this.#push(cell, true)
        this.#lines.push(
          `at=${offset}`,
          'm.captured(o.length)',
          `${cell}=new TrustedHtml(o)`,
          `o=o${this.#captures}`,
        )
        return
      }
      default:
        if (show[id]) {
          const head = `${show[id]}(${operands.length > 0 ? `${this.#text(a)},` : ''}`
          this.#emitWith(offset, head, metered.has(id))
        } else this.#extension(instruction)
    }
  }

  #emitWith(offset: number, head: string, meters = false): void {
    const { js, pure } = this.#pop()
    const meter = meters ? ',m' : ''
    this.#emit(pure ? `(at=${offset},${head}${js}${meter}))` : `(t=${js},at=${offset},${head}t${meter}))`)
  }

  #extension({ id, operands, offset }: Instruction): void {
    const opcode = this.#registry.opcodeById(id)
    const args = this.#operands(opcode?.takes ?? 0)
    const call = `(at=${offset},extension(m,${id},[${args.join(',')}],[${operands.join(',')}]))`
    if (opcode?.leaves === 1) {
      this.#push(call)
      this.#save()
    } else {
      this.#statement(call)
    }
  }

  #test({ js, boolean }: Pending, wanted: boolean): string {
    if (boolean) return wanted ? js : `!${js}`
    const falsy = `((t=${js})==null||t===false)`
    return wanted ? `!${falsy}` : falsy
  }

  #field(object: string, key: string, offset: number): void {
    const name = JSON.stringify(key)
    if (!isFastField(key)) {
      this.#push(`(t=${object},at=${offset},getField(t,${name}))`)
      return
    }
    const simple = /^[lcs]\d+$/.test(object)
    const read = simple ? object : `(u=${object})`
    const again = simple ? object : 'u'
    // The value is read first: then V8 knows the shape, and with it the prototype.
    this.#push(
      `(typeof ${read}==='object'&&${again}!==null&&(t=${again}[${name}])!==undefined&&getPrototypeOf(${again})===plain?t:(at=${offset},getField(${again},${name})))`,
    )
  }

  /** What waits may still mean the old value of a slot. */
  #freeSlot(slot: number): void {
    const name = new RegExp(`\\bl${slot}\\b`)
    if (this.#stack.some(({ js }) => name.test(js))) this.#save()
    for (const [at, { js }] of this.#stack.entries()) {
      if (!name.test(js)) continue
      this.#lines.push(`s${at}=${js}`)
      this.#stack[at] = { js: `s${at}`, pure: true }
    }
  }

  #beginLoop(slot: number, offset: number): void {
    const { js } = this.#pop()
    for (const at of [slot, slot + 1, slot + 2]) this.#freeSlot(at)
    this.#settle()
    this.#lines.push(
      `t=${js}`,
      `at=${offset}`,
      `l${slot}=listOf(t,m)`,
      `if(l${slot}.length!==0){`,
      `l${slot + 1}=0`,
      'for(;;){',
      `if(--m.fuel<0){at=${offset};m.refuel()}`,
      `l${slot + 2}=l${slot}[l${slot + 1}]`,
    )
  }

  #call(renders: boolean, callee: number, count: number, offset: number): void {
    this.#savePending(count)
    const args = this.#take(count)
    this.#save()
    this.#lines.push(`at=${offset}`, 'if(--m.fuel<0)m.refuel()', 'if(--m.depth<0)m.tooDeep()')
    if (this.#fn.emits || this.#captures > 0) this.#lines.push('if(o.length>m.flushAt)o=m.flush(o)')
    const call = `f${callee}(${['m', 'none', ...(renders ? ['o'] : []), ...args].join(',')})`
    const settled = this.#facts.mayBounce.has(callee) ? `bounce(m,${call})` : call
    if (renders) {
      this.#lines.push(`o=${settled}`)
    } else {
      const cell = `s${this.#stack.length}`
      this.#lines.push(`${cell}=${settled}`)
      this.#push(cell, true)
    }
    this.#lines.push('m.depth++')
  }

  /** Arguments that can fail or cost something are computed before the call is charged. */
  #savePending(count: number): void {
    const first = this.#stack.length - count
    if (this.#stack.slice(first).some(({ pure }) => !pure)) this.#save()
  }

  #tailCall(renders: boolean, callee: number, count: number, offset: number): void {
    this.#savePending(count)
    const args = this.#take(count)
    this.#flushOutput()
    this.#lines.push(`at=${offset}`, 'if(--m.fuel<0)m.refuel()')
    if (this.#fn.emits) this.#lines.push('if(o.length>m.flushAt)o=m.flush(o)')
    this.#reachable = false
    if (callee === this.#index) {
      this.#loopsToSelf = true
      for (const [at, arg] of args.entries()) this.#lines.push(`s${at}=${arg}`)
      for (const at of args.keys()) this.#lines.push(`l${at}=s${at}`)
      for (let slot = args.length; slot < this.#fn.locals; slot += 1) this.#lines.push(`l${slot}=null`)
      this.#lines.push('continue top')
      return
    }
    const given = [...(renders ? ['o'] : []), ...args]
    if (this.#facts.circular.has(`${this.#index}>${callee}`)) {
      this.#lines.push(
        `m.tail=f${callee}`,
        `m.tailArguments=[${['m', 'none', ...given].join(',')}]`,
        'return TAIL',
      )
    } else {
      this.#lines.push('at=-1', `return f${callee}(${['m', 'none', ...given].join(',')})`)
    }
  }
}

/** Labelled blocks: which begin before an instruction (by target, outermost first), how many end before it. */
type Blocks = {
  readonly starts: ReadonlyMap<number, readonly number[]>
  readonly ends: ReadonlyMap<number, number>
}

function jumpTarget(instruction: Instruction): number | undefined {
  const { opcode, operands, id } = instruction
  if (opcode?.operands.at(-1) !== 'jump' || id === OP.FOR_BEGIN || id === OP.FOR_NEXT) return undefined
  return operands.at(-1)
}

/**
 * One block for each target of a jump, from the first jump to the target. Where two would overlap, the one that ends
 * later begins as early as the other. Loops nest with blocks by themselves, because no jump crosses their border.
 */
function openBlocks(instructions: readonly Instruction[]): Blocks {
  const begins = new Map<number, number>()
  for (const instruction of instructions) {
    const target = jumpTarget(instruction)
    if (target !== undefined && !begins.has(target)) begins.set(target, instruction.offset)
  }
  const blocks = [...begins].map(([target, begin]) => ({ target, begin })).sort((a, b) => a.target - b.target)
  const open: { target: number; begin: number }[] = []
  for (const block of blocks) {
    let { begin } = block
    while (open.length > 0) {
      const inner = open.at(-1) as { target: number; begin: number }
      if (inner.target <= begin) break
      begin = Math.min(begin, inner.begin)
      open.pop()
    }
    block.begin = begin
    open.push(block)
  }
  const starts = new Map<number, number[]>()
  const ends = new Map<number, number>()
  for (const { target, begin } of [...blocks].sort((a, b) => b.target - a.target)) {
    const known = starts.get(begin)
    if (known) known.push(target)
    else starts.set(begin, [target])
    ends.set(target, 1)
  }
  return { starts, ends }
}
