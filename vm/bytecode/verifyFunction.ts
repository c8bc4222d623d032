import { LoadError } from '../diagnostics/LoadError.ts'
import type { Constant } from './Constant.ts'
import { BOUND, type InstructionRule, instructionRules } from './instructionRules.ts'
import { deepestLoops, deepestStack } from './limits.ts'
import { OP } from './OP.ts'
import { opcodeById } from './opcodes.ts'
import type { Program, ProgramFunction } from './Program.ts'

/** What the operands of a function may point at, and what verifying the functions of one program shares. */
export type Limits = {
  readonly constants: readonly Constant[]
  readonly functions: readonly ProgramFunction[]
  /** Fewest and most arguments of each primitive. */
  readonly arities: readonly (readonly [number, number])[]
  /** By BOUND: the numbers that an operand must stay below; those of slots and captured values change by function. */
  readonly bounds: number[]
  /** A zero for each byte of the longest function; a one where a jump will arrive. */
  readonly landings: Uint8Array
  readonly extension: FindEffect
}

/** What an extension opcode does to the stack; undefined when a program may not use it. */
export type FindEffect = (id: number) => { operands: number; takes: number; leaves: number } | undefined

/** More than any operand can say: those that BOUND compares have two bytes. Small integers, which V8 compares at once. */
const any = 65_536
const unbounded: readonly number[] = [any, any, any, any, any, any, any, any, any]
const none = { operands: 0, takes: 0, leaves: 0 }

/** The limits that the functions of a program share. */
export function limitsOf(
  program: Program,
  arities: readonly (readonly [number, number])[],
  extension: FindEffect,
): Limits {
  const { constants, functions } = program
  let texts = 0
  while (typeof constants[texts] === 'string') texts += 1
  let longest = 0
  for (const { code } of functions) if (code.length > longest) longest = code.length
  return {
    constants,
    functions,
    arities,
    // The texts that begin the constants; whatever is beyond is looked at.
    bounds: [
      any,
      any,
      constants.length,
      texts,
      0,
      functions.length,
      arities.length,
      program.globals.length,
      0,
    ],
    landings: new Uint8Array(longest),
    extension,
  }
}

/**
 * Proves one function: every operand in range, every jump forward onto an instruction, loops closed and nested,
 * the stack the same on every path, output written only where there is an output, no way past the end.
 * Throws LoadError. Time is linear in the size of the code.
 */
export function verifyFunction(fn: ProgramFunction, limits: Limits): void {
  if (fn.code.length === 0) throw new LoadError('code', 'a function has no code')
  if (slotsOf(fn) > fn.locals) throw new LoadError('code', 'a function has fewer locals than parameters')
  const { bounds } = limits
  bounds[BOUND.slot] = fn.locals
  bounds[BOUND.captured] = fn.captured
  const depth = walk(newWalk(fn.code, limits.landings, limits.extension, fn, limits), bounds)
  if (depth > fn.stack || fn.stack > deepestStack)
    throw new LoadError(
      'stack',
      `the stack grows to ${depth}, not ${fn.stack}, and to ${deepestStack} at most`,
    )
}

/** How far the operand stack of code grows. Extension opcodes need their effects. */
export function stackDepth(code: Uint8Array, extension: FindEffect): number {
  return walk(newWalk(code, new Uint8Array(code.length), extension), unbounded)
}

/** How deep the operand stack is before each instruction, by offset. */
export function stackDepths(code: Uint8Array, extension: FindEffect): Map<number, number> {
  const depths = new Map<number, number>()
  walk(newWalk(code, new Uint8Array(code.length), extension), unbounded, depths)
  return depths
}

/** Cells of the operand stack that are no plain values, innermost first: an output put aside, a list being built. */
type Mark = {
  readonly kind: 'o' | 'b'
  readonly at: number
  readonly below: Mark | undefined
  /** Outputs put aside, this one included. */
  readonly outputs: number
}
type Loop = {
  readonly slot: number
  readonly body: number
  readonly exit: number
  readonly nesting: number
  readonly outer: Loop | undefined
}
type Arrival = {
  readonly depth: number
  readonly marks: Mark | undefined
  readonly floor: number
  readonly loop: Loop | undefined
}

/** A walk through the code of one function, between two instructions that are not simple. */
type Walk = {
  readonly code: Uint8Array
  readonly landings: Uint8Array
  readonly extension: FindEffect
  /** What operands are checked against; without them the stack alone is followed. */
  readonly fn: ProgramFunction | undefined
  readonly limits: Limits | undefined
  arrivals: Map<number, Arrival> | undefined
  marks: Mark | undefined
  /** The stack is not taken below this: what lies there is no plain value. */
  floor: number
  loop: Loop | undefined
  /** False where no path leads from the instruction before. */
  falls: boolean
  /** The offset after the last instruction that was not simple. */
  next: number
}

function newWalk(
  code: Uint8Array,
  landings: Uint8Array,
  extension: FindEffect,
  fn?: ProgramFunction,
  limits?: Limits,
): Walk {
  return {
    code,
    landings,
    extension,
    fn,
    limits,
    arrivals: undefined,
    marks: undefined,
    floor: 0,
    loop: undefined,
    falls: true,
    next: 0,
  }
}

/**
 * Goes through code once, in order, which is enough because jumps lead forward. Returns the greatest depth of the
 * stack. The loop is small and does little for a simple instruction, all else is elsewhere: programs are mostly loaded
 * when V8 still interprets this, and the less there is the sooner it is compiled.
 */
function walk(state: Walk, bounds: readonly number[], depths?: Map<number, number>): number {
  const { code, landings, limits } = state
  const silent = state.fn !== undefined && !state.fn.emits
  const size = code.length
  let depth = 0
  let deepest = 0
  let offset = 0
  while (offset < size) {
    if (landings[offset] === 1) depth = arrive(state, offset, depth)
    if (depths !== undefined) depths.set(offset, depth)
    const rule = instructionRules[code[offset] as number]
    if (rule === undefined) {
      depth = passExtension(state, offset, depth)
      offset = state.next
    } else {
      if (silent && rule.emits && !state.marks?.outputs)
        fail('code', 'there is no output to write to', offset)
      if (rule.isSimple) {
        if (rule.operands > 0) {
          const operand = (code[offset + 1] as number) | ((code[offset + 2] as number) << 8)
          if (operand >= (bounds[rule.first] as number)) checkText(rule.first, operand, limits, offset)
        }
        depth -= rule.takes
        if (depth < state.floor) tooShallow(offset)
        depth += rule.leaves
        offset += rule.size
      } else {
        depth = pass(state, rule, offset, depth, bounds)
        offset = state.next
      }
    }
    if (depth > deepest) deepest = depth
  }
  if (offset > size) fail('code', 'this is not an instruction', size)
  if (state.falls) fail('code', 'the code runs past its end', offset)
  if (state.arrivals !== undefined && state.arrivals.size > 0) {
    fail('code', 'a jump leads into an instruction', offset)
  }
  return deepest
}

/** Takes up the stack of the jumps that lead here; returns its depth. */
function arrive(state: Walk, offset: number, depth: number): number {
  const arriving = state.arrivals?.get(offset) as Arrival
  if (state.falls && !isSame(arriving, depth, state)) {
    fail('stack', 'two paths meet with different stacks', offset)
  }
  state.landings[offset] = 0
  state.arrivals?.delete(offset)
  state.marks = arriving.marks
  state.floor = arriving.floor
  state.loop = arriving.loop
  state.falls = true
  return arriving.depth
}

function isSame(arrival: Arrival, depth: number, state: Walk): boolean {
  return arrival.depth === depth && arrival.marks === state.marks && arrival.loop === state.loop
}

function passExtension(state: Walk, offset: number, depth: number): number {
  const id = state.code[offset] as number
  const effect =
    id >= 200 && id <= 247 ? (state.extension(id) ?? (state.limits ? undefined : none)) : undefined
  if (!effect) fail('extension', `opcode ${id} is not imported`, offset)
  const below = depth - effect.takes
  if (below < 0 || (effect.takes > 0 && below < state.floor)) tooShallow(offset)
  state.next = offset + 1 + 2 * effect.operands
  return below + effect.leaves
}

/** Checks an instruction that is not simple; returns the depth of the stack after it. */
function pass(
  state: Walk,
  rule: InstructionRule,
  offset: number,
  depth: number,
  bounds: readonly number[],
): number {
  const { code, limits } = state
  const id = code[offset] as number
  let first = 0
  let second = 0
  if (rule.operands > 0) {
    first = (code[offset + 1] as number) | ((code[offset + 2] as number) << 8)
    if (first >= (bounds[rule.first] as number)) checkText(rule.first, first, limits, offset)
  }
  if (rule.operands > 1) {
    second = (code[offset + 3] as number) | ((code[offset + 4] as number) << 8)
    if (second >= (bounds[rule.second] as number)) checkText(rule.second, second, limits, offset)
  }
  let after = depth - rule.takes
  if (rule.isPlain) {
    if (rule.each > 0) after -= rule.each * (rule.operands > 1 ? second : first)
    if (after < state.floor) tooShallow(offset)
  } else {
    state.marks = moved(id, depth, state.marks, offset)
    state.floor = state.marks === undefined ? 0 : state.marks.at + 1
  }
  after += rule.leaves
  state.next = offset + rule.size
  if (!rule.isSpecial) return after
  if (rule.jumps) {
    passJump(state, id, first, offset, after)
  } else {
    if (limits !== undefined) checkSpecial(state, limits, id, first, second, offset)
    if (rule.ends && after !== 0) fail('stack', 'a function ends with values on the stack', offset)
  }
  if (rule.ends || id === OP.JUMP) {
    if (state.next < code.length && state.landings[state.next] !== 1) {
      fail('code', 'an instruction cannot be reached', state.next)
    }
    state.falls = false
  }
  return after
}

function passJump(state: Walk, id: number, slot: number, offset: number, depth: number): void {
  const { code, loop, next } = state
  const target =
    ((code[next - 4] as number) |
      ((code[next - 3] as number) << 8) |
      ((code[next - 2] as number) << 16) |
      ((code[next - 1] as number) << 24)) >>>
    0
  if (id === OP.FOR_NEXT) {
    if (!loop || loop.body !== target || loop.slot !== slot) fail('code', 'this loop was not begun', offset)
    if (loop.exit !== next) fail('code', 'the exit of a loop is not after it', offset)
    state.loop = loop.outer
    return
  }
  if (target <= offset) fail('code', 'a jump leads backwards', offset)
  if (target >= code.length) fail('code', 'a jump leads past the end', offset)
  if (loop && target >= loop.exit) fail('code', 'a jump leads out of a loop', offset)
  state.arrivals ??= new Map()
  const known = state.arrivals.get(target)
  if (known === undefined) {
    state.arrivals.set(target, { depth, marks: state.marks, floor: state.floor, loop })
    state.landings[target] = 1
  } else if (!isSame(known, depth, state)) {
    fail('stack', 'two paths meet with different stacks', target)
  }
  if (id === OP.FOR_BEGIN) {
    if (state.fn !== undefined) {
      if (slot + 2 >= state.fn.locals) fail('code', 'the slots of a loop are out of range', offset)
      if (sharesSlot(loop, slot, slot + 2, 3)) fail('code', 'two loops share a slot', offset)
    }
    const nesting = loop === undefined ? 1 : loop.nesting + 1
    if (nesting > deepestLoops) fail('code', 'loops are nested too deep', offset)
    state.loop = { slot, body: next, exit: target, nesting, outer: loop }
  }
}

/** Refuses an operand that its bound does not let through, unless it is a text further behind in the constants. */
function checkText(bound: number, operand: number, limits: Limits | undefined, offset: number): void {
  if (bound === BOUND.text && typeof limits?.constants[operand] === 'string') return
  fail('code', 'an operand is out of range', offset)
}

/** The marks after an instruction that begins, fills or ends an output or a list: the table says which. */
function moved(id: number, depth: number, marks: Mark | undefined, offset: number): Mark | undefined {
  const { takes, leaves } = opcodeById[id]?.stack ?? { takes: '', leaves: '' }
  const open = takes.charAt(0)
  if (open === 'o' || open === 'b') {
    if (!marks || marks.kind !== open || marks.at !== depth - takes.length) tooShallow(offset)
    // A list stays the same cell when something is appended, so that a loop meets its own beginning.
    return leaves === open ? marks : marks.below
  }
  const kind = leaves === 'o' ? 'o' : 'b'
  return { kind, at: depth, below: marks, outputs: (marks?.outputs ?? 0) + (kind === 'o' ? 1 : 0) }
}

function sharesSlot(loop: Loop | undefined, first: number, last: number, reserved: number): boolean {
  for (let each = loop; each; each = each.outer) {
    if (first < each.slot + reserved && each.slot < last + 1) return true
  }
  return false
}

function slotsOf(fn: ProgramFunction): number {
  return fn.parameters.length + (fn.rest ? 1 : 0)
}

function checkSpecial(
  { fn, loop }: Walk,
  limits: Limits,
  id: number,
  first: number,
  second: number,
  offset: number,
): void {
  if (fn === undefined) return
  switch (id) {
    case OP.SET_LOCAL:
      if (sharesSlot(loop, first, first, 2)) fail('code', 'a loop variable is overwritten', offset)
      return
    case OP.CALL:
    case OP.TAIL_CALL:
    case OP.RENDER:
    case OP.TAIL_RENDER: {
      const callee = limits.functions[first]
      const renders = id === OP.RENDER || id === OP.TAIL_RENDER
      if (!callee || callee.emits !== renders || slotsOf(callee) !== second || callee.captured > 0) {
        fail('code', `${opcodeById[id]?.name} does not fit what it calls`, offset)
      }
      if (id === OP.TAIL_RENDER && (!fn.emits || loop !== undefined)) {
        fail('code', 'a component cannot end here', offset)
      }
      if (id === OP.TAIL_CALL && fn.emits) fail('code', 'a component returns no value', offset)
      return
    }
    case OP.TAIL_CALL_VALUE:
    case OP.RETURN:
      if (fn.emits) fail('code', 'a component returns no value', offset)
      return
    case OP.END:
      if (!fn.emits) fail('code', 'a function returns a value', offset)
      return
    case OP.CLOSURE:
      if (limits.functions[first]?.captured !== second)
        fail('code', 'CLOSURE captures another number of values', offset)
      return
    case OP.CALL_PRIMITIVE: {
      const arity = limits.arities[first]
      if (!arity || second < arity[0] || second > arity[1])
        fail('code', 'a primitive takes another number of arguments', offset)
      return
    }
    default:
  }
}

function tooShallow(offset: number): never {
  fail('stack', 'the stack does not hold what an instruction takes', offset)
}

function fail(code: 'code' | 'stack' | 'extension', message: string, offset: number): never {
  throw new LoadError(code, message, offset)
}
