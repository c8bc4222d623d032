import { LoadError } from '../diagnostics/LoadError.ts'
import type { Constant } from './Constant.ts'
import { BOUND, instructionRules } from './instructionRules.ts'
import { OP } from './OP.ts'
import { opcodeById } from './opcodes.ts'
import type { ProgramFunction } from './Program.ts'

/** What the operands of a function may point at. */
export type Limits = {
  readonly constants: readonly Constant[]
  readonly functions: readonly ProgramFunction[]
  /** Fewest and most arguments of each primitive. */
  readonly arities: readonly (readonly [number, number])[]
  readonly globals: number
  readonly extension: FindEffect
}

/** What an extension opcode does to the stack; undefined when a program may not use it. */
export type FindEffect = (id: number) => { operands: number; takes: number; leaves: number } | undefined

const unbounded: readonly number[] = new Array(Object.keys(BOUND).length).fill(Number.POSITIVE_INFINITY)
const none = { operands: 0, takes: 0, leaves: 0 }
const deepestStack = 10_000
const deepestNesting = 100

/**
 * Proves one function: every operand in range, every jump forward onto an instruction, loops closed and nested,
 * the stack the same on every path, output written only where there is an output, no way past the end.
 * Throws LoadError. Time is linear in the size of the code.
 */
export function verifyFunction(fn: ProgramFunction, limits: Limits): void {
  if (fn.code.length === 0) throw new LoadError('code', 'a function has no code')
  if (slotsOf(fn) > fn.locals) throw new LoadError('code', 'a function has fewer locals than parameters')
  const depth = walk(fn.code, limits.extension, fn, limits)
  if (depth > fn.stack) throw new LoadError('stack', `the stack grows to ${depth}, not ${fn.stack}`)
}

/** How far the operand stack of code grows. Extension opcodes need their effects. */
export function stackDepth(code: Uint8Array, extension: FindEffect): number {
  return walk(code, extension)
}

/** How deep the operand stack is before each instruction, by offset. */
export function stackDepths(code: Uint8Array, extension: FindEffect): Map<number, number> {
  const depths = new Map<number, number>()
  walk(code, extension, undefined, undefined, depths)
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
type Arrival = { readonly depth: number; readonly marks: Mark | undefined; readonly loop: Loop | undefined }

/**
 * Goes through code once, in order, which is enough because jumps lead forward. Returns the greatest depth of the
 * stack. Without `fn` and `limits` it follows the stack and checks no operands. All state is in variables and
 * `landings` tells by offset whether a jump arrives: nothing is allocated for an ordinary instruction.
 */
function walk(
  code: Uint8Array,
  extension: FindEffect,
  fn?: ProgramFunction,
  limits?: Limits,
  depths?: Map<number, number>,
): number {
  const size = code.length
  const landings = new Uint8Array(size)
  let arrivals: Map<number, Arrival> | undefined
  const bounds = fn && limits ? boundsOf(fn, limits) : unbounded
  const constants = limits?.constants
  const silent = fn !== undefined && !fn.emits
  let depth = 0
  let marks: Mark | undefined
  let loop: Loop | undefined
  let deepest = 0
  let offset = 0
  let last = 0
  let falls = true
  while (offset < size) {
    if (landings[offset] === 1) {
      const arriving = arrivals?.get(offset) as Arrival
      if (falls && (arriving.depth !== depth || arriving.marks !== marks || arriving.loop !== loop)) {
        fail('stack', 'two paths meet with different stacks', offset)
      }
      arrivals?.delete(offset)
      depth = arriving.depth
      marks = arriving.marks
      loop = arriving.loop
      falls = true
    }
    if (depths) depths.set(offset, depth)
    last = offset
    const id = code[offset] as number
    const rule = instructionRules[id]
    if (rule === undefined) {
      const effect = id >= 200 && id <= 247 ? (extension(id) ?? (limits ? undefined : none)) : undefined
      if (!effect) fail('extension', `opcode ${id} is not imported`, offset)
      depth -= effect.takes
      if (depth < 0 || (effect.takes > 0 && marks && marks.at >= depth)) tooShallow(offset)
      depth += effect.leaves
      if (depth > deepest) deepest = depth
      offset += 1 + 2 * effect.operands
      continue
    }
    let first = 0
    let second = 0
    if (rule.operands > 0) {
      first = (code[offset + 1] as number) | ((code[offset + 2] as number) << 8)
      if (first >= (bounds[rule.first] as number)) outOfRange(id, offset)
      if (rule.first === BOUND.text && constants && typeof constants[first] !== 'string')
        outOfRange(id, offset)
      if (rule.operands > 1) {
        second = (code[offset + 3] as number) | ((code[offset + 4] as number) << 8)
        if (second >= (bounds[rule.second] as number)) outOfRange(id, offset)
        if (rule.second === BOUND.text && constants && typeof constants[second] !== 'string')
          outOfRange(id, offset)
      }
    }
    if (silent && rule.emits && !marks?.outputs) {
      fail('code', `${opcodeById[id]?.name} writes where there is no output`, offset)
    }
    let { takes } = rule
    if (!rule.plain) {
      marks = moved(id, depth, marks, offset)
      depth -= takes
    } else {
      if (rule.each > 0) takes += rule.each * (rule.operands > 1 ? second : first)
      if (takes > 0) {
        depth -= takes
        if (depth < 0 || (marks && marks.at >= depth)) tooShallow(offset)
      }
    }
    if (rule.leaves > 0) {
      depth += rule.leaves
      if (depth > deepest) deepest = depth
    }
    offset += rule.size
    if (!rule.special) continue
    if (fn && limits) checkSpecial(id, first, second, fn, limits, loop, last)
    if (rule.jumps) {
      const target = word(code, offset - 4)
      if (id === OP.FOR_NEXT) {
        if (!loop || loop.body !== target || loop.slot !== first)
          fail('code', 'this loop was not begun', last)
        if (loop.exit !== offset) fail('code', 'the exit of a loop is not after it', last)
        loop = loop.outer
        continue
      }
      if (target <= last) fail('code', 'a jump leads backwards', last)
      if (target >= size) fail('code', 'a jump leads past the end', last)
      if (loop && target >= loop.exit) fail('code', 'a jump leads out of a loop', last)
      arrivals ??= new Map()
      const known = arrivals.get(target)
      if (!known) {
        arrivals.set(target, { depth, marks, loop })
        landings[target] = 1
      } else if (known.depth !== depth || known.marks !== marks || known.loop !== loop) {
        fail('stack', 'two paths meet with different stacks', target)
      }
      if (id === OP.FOR_BEGIN) {
        const nesting: number = (loop?.nesting ?? 0) + 1
        if (nesting > deepestNesting) fail('code', 'loops are nested too deep', last)
        loop = { slot: first, body: offset, exit: target, nesting, outer: loop }
      }
    } else if (rule.ends && depth !== 0) {
      fail('stack', 'a function ends with values on the stack', last)
    }
    if (rule.ends || id === OP.JUMP) {
      if (offset < size && landings[offset] !== 1) fail('code', 'an instruction cannot be reached', offset)
      falls = false
    }
  }
  if (offset > size) fail('code', 'this is not an instruction', last)
  if (falls) fail('code', 'the code runs past its end', offset)
  if (arrivals && arrivals.size > 0) fail('code', 'a jump leads into an instruction', offset)
  if (deepest > deepestStack) fail('stack', 'the stack grows too deep', offset)
  return deepest
}

/** By BOUND: the numbers that an operand must stay below. */
function boundsOf(fn: ProgramFunction, limits: Limits): number[] {
  const { constants, functions, arities, globals } = limits
  const any = Number.POSITIVE_INFINITY
  return [
    any,
    any,
    constants.length,
    constants.length,
    fn.locals,
    functions.length,
    arities.length,
    globals,
    fn.captured,
  ]
}

function word(code: Uint8Array, at: number): number {
  return (
    ((code[at] as number) |
      ((code[at + 1] as number) << 8) |
      ((code[at + 2] as number) << 16) |
      ((code[at + 3] as number) << 24)) >>>
    0
  )
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
  id: number,
  first: number,
  second: number,
  fn: ProgramFunction,
  limits: Limits,
  loop: Loop | undefined,
  offset: number,
): void {
  switch (id) {
    case OP.FOR_BEGIN:
      if (first + 2 >= fn.locals) fail('code', 'the slots of a loop are out of range', offset)
      if (sharesSlot(loop, first, first + 2, 3)) fail('code', 'two loops share a slot', offset)
      return
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

function outOfRange(id: number, offset: number): never {
  fail('code', `an operand of ${opcodeById[id]?.name} is out of range`, offset)
}

function tooShallow(offset: number): never {
  fail('stack', 'the stack does not hold what an instruction takes', offset)
}

function fail(code: 'code' | 'stack' | 'extension', message: string, offset: number): never {
  throw new LoadError(code, message, offset)
}
