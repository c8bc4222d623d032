import { LoadError } from '../diagnostics/LoadError.ts'
import { decodeInstruction, type Instruction } from './instructions.ts'
import { OP } from './OP.ts'
import { type OperandKind, opcodeById } from './opcodes.ts'

/** What the operands of a function may point at, and what its extension opcodes do to the stack. */
export type Limits = {
  readonly constants: number
  readonly isText: (constant: number) => boolean
  readonly functions: readonly {
    readonly emits: boolean
    readonly slots: number
    readonly captured: number
  }[]
  readonly primitives: number
  readonly acceptsArguments: (primitive: number, count: number) => boolean
  readonly globals: number
  readonly extension: (id: number) => { operands: number; takes: number; leaves: number } | undefined
}

/** The function under proof. */
export type Subject = {
  readonly code: Uint8Array
  readonly emits: boolean
  readonly slots: number
  readonly locals: number
  readonly captured: number
  readonly stack: number
}

const deepestStack = 10_000

/**
 * Proves one function: every operand in range, every jump forward onto an instruction, loops closed and nested,
 * the stack the same on every path, output written only where there is an output, no way past the end.
 * Throws LoadError. Time is linear in the size of the code.
 */
export function verifyFunction(subject: Subject, limits: Limits): void {
  const { code } = subject
  if (code.length === 0) throw new LoadError('code', 'a function has no code')
  if (subject.slots > subject.locals)
    throw new LoadError('code', 'a function has fewer locals than parameters')
  const depth = walk(
    code,
    (id) => limits.extension(id),
    (instruction, state) => checkOperands(instruction, subject, limits, state),
  )
  if (depth > subject.stack) throw new LoadError('stack', `the stack grows to ${depth}, not ${subject.stack}`)
}

/** How far the operand stack of compiled code grows. Extension opcodes need their effects. */
export function stackDepth(code: Uint8Array, extension: Limits['extension'] = () => undefined): number {
  return walk(code, extension, () => undefined)
}

/** How deep the operand stack is before each instruction, by offset. */
export function stackDepths(code: Uint8Array, extension: Limits['extension']): Map<number, number> {
  const depths = new Map<number, number>()
  walk(code, extension, ({ offset }, state) => depths.set(offset, state.depth))
  return depths
}

/** The operand stack: how deep, and which of its cells are not plain values, innermost first. */
type State = { readonly depth: number; readonly marks: Mark | undefined; readonly loop: Loop | undefined }
type Mark = { readonly kind: 'o' | 'b'; readonly at: number; readonly below: Mark | undefined }
type Loop = {
  readonly slot: number
  readonly body: number
  readonly exit: number
  readonly nesting: number
  readonly outer: Loop | undefined
}
type Check = (instruction: Instruction, state: State) => unknown

const deepestNesting = 100

function walk(code: Uint8Array, extension: Limits['extension'], check: Check): number {
  const arrivals = new Map<number, State>()
  let state: State | undefined = { depth: 0, marks: undefined, loop: undefined }
  let deepest = 0
  let offset = 0
  while (offset < code.length) {
    const arriving = arrivals.get(offset)
    if (arriving) {
      if (state && !same(state, arriving)) fail('stack', 'two paths meet with different stacks', offset)
      state = arriving
      arrivals.delete(offset)
    }
    if (!state) fail('code', 'an instruction cannot be reached', offset)
    const instruction = decodeInstruction(code, offset, (id) => extension(id)?.operands)
    if (!instruction) fail('code', 'this is not an instruction', offset)
    check(instruction, state)
    deepest = Math.max(deepest, state.depth)
    state = step(instruction, state, arrivals, extension, code.length)
    deepest = Math.max(deepest, state?.depth ?? 0)
    if (deepest > deepestStack) fail('stack', 'the stack grows too deep', offset)
    offset = instruction.next
  }
  if (state) fail('code', 'the code runs past its end', offset)
  if (arrivals.size > 0) fail('code', 'a jump leads into an instruction', offset)
  return deepest
}

function step(
  instruction: Instruction,
  before: State,
  arrivals: Map<number, State>,
  extension: Limits['extension'],
  size: number,
): State | undefined {
  const { opcode, operands, offset } = instruction
  if (!opcode) {
    const effect = extension(instruction.id)
    const popped = take(before, effect?.takes ?? 0, offset)
    return { ...popped, depth: popped.depth + (effect?.leaves ?? 0) }
  }
  const count = opcode.operands.at(-1) === 'count' ? (operands.at(-1) as number) : 0
  const plain = plainEffects[opcode.id]
  const state = plain
    ? pass(before, plain.takes + plain.each * count, plain.leaves, offset)
    : effect(before, opcode.stack.takes, opcode.stack.leaves, count, offset)
  const target = operands.at(-1) as number
  switch (opcode.id) {
    case OP.FOR_BEGIN: {
      const nesting = (state.loop?.nesting ?? 0) + 1
      if (nesting > deepestNesting) fail('code', 'loops are nested too deep', offset)
      arrive(arrivals, target, state, offset, size)
      const slot = operands[0] as number
      return { ...state, loop: { slot, body: instruction.next, exit: target, nesting, outer: state.loop } }
    }
    case OP.FOR_NEXT: {
      const { loop } = state
      if (!loop || loop.body !== target || loop.slot !== operands[0])
        fail('code', 'this loop was not begun', offset)
      if (loop.exit !== instruction.next) fail('code', 'the exit of a loop is not after it', offset)
      return { ...state, loop: loop.outer }
    }
    case OP.RETURN:
    case OP.END:
    case OP.TAIL_CALL:
    case OP.TAIL_CALL_VALUE:
    case OP.TAIL_RENDER:
      if (state.depth !== 0) fail('stack', 'a function ends with values on the stack', offset)
      return undefined
    default:
      if (opcode.flow === 'next') return state
      arrive(arrivals, target, state, offset, size)
      return opcode.flow === 'jump' ? undefined : state
  }
}

/** Effects that move nothing but values, counted once: fixed ones, ones for each of the operand's count, and left. */
const plainEffects = opcodeById.map((opcode) => {
  if (!opcode || /[ob]/.test(opcode.stack.takes + opcode.stack.leaves)) return undefined
  const each = opcode.stack.takes.replaceAll('v', '').length
  return { takes: opcode.stack.takes.length - each, each, leaves: opcode.stack.leaves.length }
})

function pass(state: State, takes: number, leaves: number, offset: number): State {
  if (takes === 0 && leaves === 0) return state
  const { marks, loop } = state
  const depth = state.depth - takes
  if (depth < 0 || (takes > 0 && marks && marks.at >= depth)) {
    fail('stack', 'the stack does not hold what an instruction takes', offset)
  }
  return { depth: depth + leaves, marks, loop }
}

function arrive(
  arrivals: Map<number, State>,
  target: number,
  state: State,
  offset: number,
  size: number,
): void {
  if (target <= offset) fail('code', 'a jump leads backwards', offset)
  if (target >= size) fail('code', 'a jump leads past the end', offset)
  if (state.loop && target >= state.loop.exit) fail('code', 'a jump leads out of a loop', offset)
  const known = arrivals.get(target)
  if (known && !same(known, state)) fail('stack', 'two paths meet with different stacks', target)
  arrivals.set(target, state)
}

function same(a: State, b: State): boolean {
  return a.depth === b.depth && a.marks === b.marks && a.loop === b.loop
}

/** Applies what the table says: the cells an instruction takes, deepest first, then those it leaves. */
function effect(before: State, takes: string, leaves: string, count: number, offset: number): State {
  let state = before
  for (let at = takes.length - 1; at >= 0; at -= 1) {
    const kind = takes.charAt(at)
    if (kind === 'n' || kind === 'v') state = take(state, kind === 'n' ? count : 1, offset)
    else {
      const { marks } = state
      if (!marks || marks.kind !== kind || marks.at !== state.depth - 1) {
        fail('stack', 'the stack does not hold what an instruction takes', offset)
      }
      state = { ...state, depth: state.depth - 1, marks: marks.below }
    }
  }
  for (const kind of leaves) {
    const marks =
      kind === 'o' || kind === 'b' ? ({ kind, at: state.depth, below: state.marks } as const) : state.marks
    state = { ...state, depth: state.depth + 1, marks }
  }
  // A list being built stays the same cell when it is appended to, so that a loop meets its own beginning.
  return takes === 'bv' ? { ...state, marks: before.marks } : state
}

function take(state: State, count: number, offset: number): State {
  const depth = state.depth - count
  if (depth < 0 || (count > 0 && state.marks && state.marks.at >= depth)) {
    fail('stack', 'the stack does not hold what an instruction takes', offset)
  }
  return { ...state, depth }
}

function hasOutput(state: State): boolean {
  for (let mark = state.marks; mark; mark = mark.below) if (mark.kind === 'o') return true
  return false
}

function sharesSlot(loop: Loop | undefined, first: number, last: number, reserved: number): boolean {
  for (let each = loop; each; each = each.outer) {
    if (first < each.slot + reserved && each.slot < last + 1) return true
  }
  return false
}

function checkOperands(instruction: Instruction, subject: Subject, limits: Limits, state: State): void {
  const { opcode, operands, offset } = instruction
  if (!opcode) {
    if (!limits.extension(instruction.id))
      fail('extension', `opcode ${instruction.id} is not imported`, offset)
    return
  }
  for (let index = 0; index < operands.length; index += 1) {
    const kind = opcode.operands[index] as OperandKind
    if (!inRange(kind, operands[index] as number, opcode.id, subject, limits)) {
      fail('code', `${opcode.name} has a ${kind} out of range`, offset)
    }
  }
  const first = operands[0] ?? 0
  const second = operands[1] ?? 0
  if (opcode.emits && !subject.emits && !hasOutput(state)) {
    fail('code', `${opcode.name} writes where there is no output`, offset)
  }
  switch (opcode.id) {
    case OP.FOR_BEGIN:
      if (first + 2 >= subject.locals) fail('code', 'the slots of a loop are out of range', offset)
      if (sharesSlot(state.loop, first, first + 2, 3)) {
        fail('code', 'two loops share a slot', offset)
      }
      return
    case OP.SET_LOCAL:
      if (sharesSlot(state.loop, first, first, 2)) {
        fail('code', 'a loop variable is overwritten', offset)
      }
      return
    case OP.CALL:
    case OP.TAIL_CALL:
    case OP.RENDER:
    case OP.TAIL_RENDER: {
      const callee = limits.functions[first]
      const renders = opcode.id === OP.RENDER || opcode.id === OP.TAIL_RENDER
      if (!callee || callee.emits !== renders || callee.slots !== second || callee.captured > 0) {
        fail('code', `${opcode.name} does not fit what it calls`, offset)
      }
      if (opcode.id === OP.TAIL_RENDER && (!subject.emits || state.loop !== undefined)) {
        fail('code', 'a component cannot end here', offset)
      }
      if (opcode.id === OP.TAIL_CALL && subject.emits) fail('code', 'a component returns no value', offset)
      return
    }
    case OP.TAIL_CALL_VALUE:
    case OP.RETURN:
      if (subject.emits) fail('code', 'a component returns no value', offset)
      return
    case OP.END:
      if (!subject.emits) fail('code', 'a function returns a value', offset)
      return
    case OP.CLOSURE:
      if (limits.functions[first]?.captured !== second)
        fail('code', 'CLOSURE captures another number of values', offset)
      return
    case OP.CALL_PRIMITIVE:
      if (!limits.acceptsArguments(first, second))
        fail('code', 'a primitive takes another number of arguments', offset)
      return
    default:
  }
}

function inRange(
  kind: OperandKind,
  operand: number,
  opcode: number,
  subject: Subject,
  limits: Limits,
): boolean {
  switch (kind) {
    case 'text':
      return limits.isText(operand)
    case 'slot':
      return operand < subject.locals
    case 'constant':
      return operand < limits.constants
    case 'function':
      return operand < limits.functions.length
    case 'primitive':
      return operand < limits.primitives
    case 'global':
      return operand < limits.globals
    case 'captured':
      return opcode === OP.PATCH || operand < subject.captured
    default:
      return true
  }
}

function fail(code: 'code' | 'stack' | 'extension', message: string, offset: number): never {
  throw new LoadError(code, message, offset)
}
