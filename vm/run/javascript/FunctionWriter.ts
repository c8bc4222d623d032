import { decodeInstruction, type Instruction } from '../../bytecode/instructions.ts'
import { OP } from '../../bytecode/OP.ts'
import type { Program, ProgramFunction } from '../../bytecode/Program.ts'
import type { Registry } from '../../extensions/Registry.ts'
import { Draft, type Pending } from './Draft.ts'
import { isFastField } from './isFastField.ts'
import { type Blocks, jumpTarget, openBlocks } from './openBlocks.ts'
import { arithmetic, comparisons, metered, showFunctions } from './runtimeNames.ts'

/** How calls of a function behave: what the writer of its callers must know. */
export type CallFacts = {
  /** Functions that may return the mark of a pending tail call. */
  readonly mayBounce: ReadonlySet<number>
  /** Tail calls, as `caller>callee`, that may form a circle and so must go through the mark. */
  readonly circular: ReadonlySet<string>
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
  readonly #draft = new Draft()
  #captures = 0
  #mostCaptures = 0
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
      if (target !== undefined) depths.set(target, this.#draft.stack.length)
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
      if (this.#reachable) this.#draft.settle()
      this.#draft.lines.push('}'.repeat(closing))
      const depth = depths.get(offset)
      if (depth !== undefined) {
        this.#draft.stack = Array.from({ length: depth }, (_, at) => ({ js: `s${at}`, pure: true }))
        this.#reachable = true
      }
    }
    const opening = blocks.starts.get(offset)
    if (opening && this.#reachable) {
      this.#draft.settle()
      for (const target of opening) this.#draft.lines.push(`b${target}:{`)
    } else if (opening) {
      for (const target of opening) this.#draft.lines.push(`b${target}:{`)
    }
  }

  #assemble(): string {
    const { parameters, rest, locals, emits } = this.#fn
    const slots = parameters.length + (rest ? 1 : 0)
    const names = Array.from({ length: slots }, (_, at) => `l${at}`)
    const variables = ['at=0', 't', 'u']
    for (let at = slots; at < locals; at += 1) variables.push(`l${at}=null`)
    for (let at = 0; at < this.#draft.mostStack; at += 1) variables.push(`s${at}`)
    for (let at = 0; at < this.#mostCaptures; at += 1) variables.push(`o${at}`)
    if (!emits) variables.push("o=''")
    const body = this.#draft.lines.join('\n')
    const looped = this.#loopsToSelf ? `top:for(;;){\n${body}\n}` : body
    return [
      `function f${this.#index}(${['m', 'c', ...(emits ? ['o'] : []), ...names].join(',')}){`,
      `let ${variables.join(',')}`,
      `try{\n${looped}\n}catch(e){throw at<0?e:fail(e,${this.#index},at)}`,
      '}',
    ].join('\n')
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
        this.#draft.push('null', true)
        return
      case OP.TRUE:
        this.#draft.push('true', true, true)
        return
      case OP.FALSE:
        this.#draft.push('false', true, true)
        return
      case OP.MISSING:
        this.#draft.push('undefined', true)
        return
      case OP.CONST: {
        const { js, pure } = this.#constant(a)
        this.#draft.push(js, pure)
        return
      }
      case OP.POP: {
        const { js, pure } = this.#draft.pop()
        if (!pure) this.#draft.statement(js)
        return
      }
      case OP.DUP:
        this.#draft.save()
        this.#draft.push(this.#draft.stack.at(-1)?.js ?? 'null', true)
        return
      case OP.LOCAL:
        this.#draft.push(`l${a}`, true)
        return
      case OP.SET_LOCAL: {
        const value = this.#draft.pop()
        this.#draft.freeSlot(a)
        this.#draft.statement(`l${a}=${value.js}`)
        return
      }
      case OP.CAPTURED:
        this.#draft.push(`c[${a}]`, true)
        return
      case OP.GLOBAL:
        this.#draft.push(`(at=${offset},global(m,${a}))`)
        return
      case OP.SET_GLOBAL:
        this.#draft.statement(`m.globals[${a}]=orNull(${this.#draft.pop().js})`)
        return
      case OP.JUMP:
        this.#draft.settle()
        this.#draft.lines.push(`break b${a}`)
        this.#reachable = false
        return
      case OP.JUMP_IF_FALSE:
      case OP.JUMP_IF_TRUE: {
        const test = this.#test(this.#draft.pop(), id === OP.JUMP_IF_TRUE)
        this.#draft.settle()
        this.#draft.lines.push(`if(${test})break b${a}`)
        return
      }
      case OP.JUMP_IF_GIVEN:
        this.#draft.settle()
        this.#draft.lines.push(`if(l${a}!==undefined)break b${b}`)
        return
      case OP.FOR_BEGIN:
        this.#beginLoop(a, offset)
        return
      case OP.FOR_NEXT:
        this.#draft.settle()
        this.#draft.lines.push(`if(l${a + 1}+1>=l${a}.length)break`, `l${a + 1}++`)
        if (this.#fn.emits || this.#captures > 0) {
          this.#draft.lines.push(`if(o.length>m.flushAt){at=${offset};o=m.flush(o)}`)
        }
        this.#draft.lines.push('}}')
        return
      case OP.NEW_LIST:
        this.#draft.push('[]')
        return
      case OP.APPEND: {
        const value = this.#draft.pop()
        this.#draft.save()
        this.#draft.lines.push(`t=${value.js}`, `at=${offset}`, `append(m,${this.#draft.stack.at(-1)?.js},t)`)
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
        const [callee, ...args] = this.#draft.operands(a + 1)
        if (this.#fn.emits || this.#captures > 0) {
          this.#draft.statement(`if(o.length>m.flushAt){at=${offset};o=m.flush(o)}`)
        }
        this.#draft.push(`(at=${offset},callValue(m,${callee},[${args.join(',')}]))`)
        this.#draft.save()
        return
      }
      case OP.TAIL_CALL_VALUE: {
        const [callee, ...args] = this.#draft.operands(a + 1)
        this.#draft.statement(`t=[${[callee, ...args].join(',')}]`)
        this.#draft.lines.push(`at=${offset}`, 'return tailValue(m,t)')
        this.#reachable = false
        return
      }
      case OP.CALL_PRIMITIVE: {
        const args = this.#draft.operands(b)
        this.#draft.push(`(at=${offset},P[${a}].run(${['m', ...args].join(',')}))`)
        return
      }
      case OP.PRIMITIVE:
        this.#draft.push(`new PrimitiveValue(P[${a}])`)
        return
      case OP.RETURN:
        this.#draft.flushOutput()
        this.#draft.lines.push(`return ${this.#draft.pop().js}`)
        this.#reachable = false
        return
      case OP.END:
        if (this.#draft.output.length > 0)
          this.#draft.lines.push(`return o+${this.#draft.output.splice(0).join('+')}`)
        else this.#draft.lines.push('return o')
        this.#reachable = false
        return
      case OP.CLOSURE: {
        const captured = this.#draft.operands(b)
        this.#draft.push(`(at=${offset},closure(m,${a},[${captured.join(',')}]))`)
        return
      }
      case OP.PATCH: {
        const [closure, value] = this.#draft.operands(2)
        this.#draft.statement(`at=${offset};patch(${closure},${a},${value})`)
        return
      }
      case OP.GET:
        this.#field(this.#draft.pop().js, this.#program.constants[a] as string, offset)
        return
      case OP.LIST:
      case OP.DICT: {
        const items = this.#draft.operands(id === OP.LIST ? a : a * 2).join(',')
        this.#draft.push(`(at=${offset},${id === OP.LIST ? 'list' : 'dict'}(m,[${items}]))`)
        return
      }
      case OP.NOT:
        this.#draft.push(this.#test(this.#draft.pop(), false), false, true)
        return
      case OP.EQUAL: {
        const [left, right] = this.#draft.operands(2)
        this.#draft.push(`(at=${offset},same(${left},${right},m))`, false, true)
        return
      }
      case OP.LESS:
      case OP.LESS_OR_EQUAL:
      case OP.GREATER:
      case OP.GREATER_OR_EQUAL: {
        const [left, right] = this.#draft.operands(2)
        this.#draft.push(`(at=${offset},compare(${left},${right})${comparisons[id]}0)`, false, true)
        return
      }
      case OP.ADD:
      case OP.SUBTRACT:
      case OP.MULTIPLY: {
        const [left, right] = this.#draft.operands(2)
        this.#draft.push(`(at=${offset},${arithmetic[id]}(${left},${right}))`)
        return
      }
      case OP.TEXT:
        this.#draft.emit(this.#text(a))
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
        this.#draft.save()
        this.#draft.lines.push(`o${this.#captures}=o`, "o=''", 'm.capture()')
        this.#draft.push('null', true)
        this.#captures += 1
        this.#mostCaptures = Math.max(this.#mostCaptures, this.#captures)
        return
      case OP.END_CAPTURE: {
        this.#draft.pop()
        this.#captures -= 1
        this.#draft.save()
        const cell = `s${this.#draft.stack.length}`
        this.#draft.push(cell, true)
        this.#draft.lines.push(
          `at=${offset}`,
          'm.captured(o.length)',
          `${cell}=new TrustedHtml(o)`,
          `o=o${this.#captures}`,
        )
        return
      }
      default:
        if (showFunctions[id]) {
          const head = `${showFunctions[id]}(${operands.length > 0 ? `${this.#text(a)},` : ''}`
          this.#emitWith(offset, head, metered.has(id))
        } else this.#extension(instruction)
    }
  }

  #emitWith(offset: number, head: string, meters = false): void {
    const { js, pure } = this.#draft.pop()
    const meter = meters ? ',m' : ''
    this.#draft.emit(
      pure ? `(at=${offset},${head}${js}${meter}))` : `(t=${js},at=${offset},${head}t${meter}))`,
    )
  }

  #extension({ id, operands, offset }: Instruction): void {
    const opcode = this.#registry.opcodeById(id)
    const args = this.#draft.operands(opcode?.takes ?? 0)
    const call = `(at=${offset},extension(m,${id},[${args.join(',')}],[${operands.join(',')}]))`
    if (opcode?.leaves === 1) {
      this.#draft.push(call)
      this.#draft.save()
    } else {
      this.#draft.statement(call)
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
      this.#draft.push(`(t=${object},at=${offset},getField(t,${name}))`)
      return
    }
    const simple = /^[lcs]\d+$/.test(object)
    const read = simple ? object : `(u=${object})`
    const again = simple ? object : 'u'
    // The value is read first: then V8 knows the shape, and with it the prototype.
    this.#draft.push(
      `(typeof ${read}==='object'&&${again}!==null&&(t=${again}[${name}])!==undefined&&getPrototypeOf(${again})===plain?t:(at=${offset},getField(${again},${name})))`,
    )
  }

  #beginLoop(slot: number, offset: number): void {
    const { js } = this.#draft.pop()
    for (const at of [slot, slot + 1, slot + 2]) this.#draft.freeSlot(at)
    this.#draft.settle()
    this.#draft.lines.push(
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
    this.#draft.savePending(count)
    const args = this.#draft.take(count)
    this.#draft.save()
    this.#draft.lines.push(`at=${offset}`, 'if(--m.fuel<0)m.refuel()', 'if(--m.depth<0)m.tooDeep()')
    if (this.#fn.emits || this.#captures > 0) this.#draft.lines.push('if(o.length>m.flushAt)o=m.flush(o)')
    const call = `f${callee}(${['m', 'none', ...(renders ? ['o'] : []), ...args].join(',')})`
    const settled = this.#facts.mayBounce.has(callee) ? `bounce(m,${call})` : call
    if (renders) {
      this.#draft.lines.push(`o=${settled}`)
    } else {
      const cell = `s${this.#draft.stack.length}`
      this.#draft.lines.push(`${cell}=${settled}`)
      this.#draft.push(cell, true)
    }
    this.#draft.lines.push('m.depth++')
  }

  #tailCall(renders: boolean, callee: number, count: number, offset: number): void {
    this.#draft.savePending(count)
    const args = this.#draft.take(count)
    this.#draft.flushOutput()
    this.#draft.lines.push(`at=${offset}`, 'if(--m.fuel<0)m.refuel()')
    if (this.#fn.emits) this.#draft.lines.push('if(o.length>m.flushAt)o=m.flush(o)')
    this.#reachable = false
    if (callee === this.#index) {
      this.#loopsToSelf = true
      for (const [at, arg] of args.entries()) this.#draft.lines.push(`s${at}=${arg}`)
      for (const at of args.keys()) this.#draft.lines.push(`l${at}=s${at}`)
      for (let slot = args.length; slot < this.#fn.locals; slot += 1) this.#draft.lines.push(`l${slot}=null`)
      this.#draft.lines.push('continue top')
      return
    }
    const given = [...(renders ? ['o'] : []), ...args]
    if (this.#facts.circular.has(`${this.#index}>${callee}`)) {
      this.#draft.lines.push(
        `m.tail=f${callee}`,
        `m.tailArguments=[${['m', 'none', ...given].join(',')}]`,
        'return TAIL',
      )
    } else {
      this.#draft.lines.push('at=-1', `return f${callee}(${['m', 'none', ...given].join(',')})`)
    }
  }
}
