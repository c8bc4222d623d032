import { OP } from '../bytecode/OP.ts'
import { escapeText } from '../html/escapeText.ts'
import { add, compare, multiply, subtract } from './arithmetic.ts'
import { callPrimitive, fitArguments, notAFunction, patch, usedTooEarly } from './calling.ts'
import { equal } from './equal.ts'
import { extensionContext } from './extensionContext.ts'
import { Fault } from './Fault.ts'
import { getField } from './getField.ts'
import type { Dict } from './isDict.ts'
import { Located } from './Located.ts'
import { listOf } from './listOf.ts'
import type { Machine } from './Machine.ts'
import { makeDict } from './makeDict.ts'
import { moveFrame } from './moveFrame.ts'
import { frameCells, type Prepared, type PreparedFunction } from './prepare.ts'
import {
  showAttribute,
  showAttributePart,
  showBoolean,
  showClass,
  showJson,
  showOneOf,
  showRaw,
  showRcdata,
  showSpread,
  showText,
  showUrl,
  showUrlPart,
} from './show.ts'
import { showRare } from './showRare.ts'
import { Closure, ListBuilder, PrimitiveValue, TrustedHtml } from './values.ts'
import { RunFailure, writeRun } from './writeRun.ts'

const initialCells = 64
const { getPrototypeOf } = Object

/**
 * The interpreter: one loop over fused instructions, one array that holds the frames of all calls. A frame is the
 * locals, then four cells for the way back, then the operand stack. It is the definition of what bytecode means.
 */
export class Interpreter {
  readonly #machine: Machine
  readonly #prepared: Prepared
  readonly #cells: unknown[] = new Array(initialCells).fill(null)
  /** First cell that no active frame uses, while a primitive runs. */
  #top = 0

  constructor(machine: Machine, prepared: Prepared) {
    this.#machine = machine
    this.#prepared = prepared
    machine.callValue = (callee, args) => this.callValue(callee, args)
  }

  /** Runs a function of the program: returns its value, or for a component the output that is still pending. */
  run(index: number, args: readonly unknown[]): unknown {
    const fn = this.#prepared.functions[index] as PreparedFunction
    return this.#enter(fn, args, [])
  }

  /** Calls a function value with its arguments, as primitives do. */
  callValue(callee: unknown, args: unknown[]): unknown {
    if (callee instanceof PrimitiveValue) return callPrimitive(this.#machine, callee, args)
    if (!(callee instanceof Closure) || callee.$machine !== this.#machine) throw notAFunction(callee)
    const fn = this.#prepared.functions[callee.$fn] as PreparedFunction
    const given = fitArguments(fn, args)
    return this.#enter(fn, given, callee.$captured)
  }

  #enter(fn: PreparedFunction, args: readonly unknown[], captured: unknown[]): unknown {
    const machine = this.#machine
    if (--machine.fuel < 0) machine.refuel()
    if (--machine.depth < 0) machine.tooDeep()
    const base = this.#top
    const cells = this.#cells
    while (cells.length < base + fn.frame) cells.push(null)
    for (let at = 0; at < fn.locals; at += 1) cells[base + at] = at < args.length ? args[at] : null
    try {
      const result = this.#loop(fn, base, captured)
      machine.depth += 1
      return result
    } finally {
      this.#top = base
    }
  }

  /** The loop. `| 0` says that what was read is an integer, so that V8 keeps the registers of the machine untagged. */
  #loop(start: PreparedFunction, startFrame: number, startCaptured: unknown[]): unknown {
    const machine = this.#machine
    const { code, constants, texts, functions, primitives } = this.#prepared
    const cells = this.#cells
    const { checked } = machine
    let pc = start.entry
    let frame = startFrame
    let base = frame + start.locals
    let captured = startCaptured
    let sp = base + frameCells
    let out = ''
    cells[base] = -1
    const { plain } = machine
    let instruction = pc
    try {
      for (;;) {
        instruction = pc
        if (checked) this.#checkEffect(pc, sp - base - frameCells)
        // Literal numbers, because only they become a table of jumps in every tier of V8; a test holds them to OP and WIDE.
        switch (code[pc]) {
          case 120: // RUN
            out = writeRun(machine, out, code, pc + 2, cells, frame, texts, undefined, 0)
            pc = (code[pc + 1] as number) | 0
            continue
          case 124: {
            // EACH
            sp -= 1
            const list = listOf(cells[sp], machine)
            if (list.length > 0) {
              if (--machine.fuel < 0) machine.refuel()
              const slot = frame + ((code[pc + 2] as number) | 0)
              cells[slot + 1] = 0
              cells[slot + 2] = list[0]
              out = writeRun(machine, out, code, pc + 3, cells, frame, texts, list, slot)
            }
            pc = (code[pc + 1] as number) | 0
            continue
          }
          case 121: {
            // FIELD
            const object = cells[frame + (code[pc + 1] as number)]
            const key = constants[code[pc + 2] as number] as string
            let value: unknown
            if (
              object === machine.trusted ||
              (typeof object === 'object' && object !== null && getPrototypeOf(object) === plain)
            ) {
              machine.trusted = object
              value = (object as Dict)[key]
            } else {
              value = getField(object, key)
            }
            cells[sp] = value === undefined ? null : value
            sp += 1
            pc += 3
            continue
          }
          case 122: {
            // UNLESS_LOCAL
            const value = cells[frame + (code[pc + 1] as number)]
            pc =
              value === null || value === false || value === undefined ? (code[pc + 2] as number) | 0 : pc + 3
            continue
          }
          case 123: {
            // UNLESS_FIELD
            const object = cells[frame + (code[pc + 1] as number)]
            const key = constants[code[pc + 2] as number] as string
            let value: unknown
            if (
              object === machine.trusted ||
              (typeof object === 'object' && object !== null && getPrototypeOf(object) === plain)
            ) {
              machine.trusted = object
              value = (object as Dict)[key]
            } else {
              value = getField(object, key)
            }
            pc =
              value === null || value === false || value === undefined ? (code[pc + 3] as number) | 0 : pc + 4
            continue
          }
          case 80: // TEXT
            out += constants[code[pc + 1] as number] as string
            pc += 2
            continue
          case 81: {
            // EMIT_TEXT
            sp -= 1
            const value = cells[sp]
            out += typeof value === 'string' ? escapeText(value) : showText(value, machine)
            pc += 1
            continue
          }
          case 10: // LOCAL
            cells[sp] = cells[frame + (code[pc + 1] as number)]
            sp += 1
            pc += 2
            continue
          case 40: // GET
            cells[sp - 1] = getField(cells[sp - 1], constants[code[pc + 1] as number] as string)
            pc += 2
            continue
          case 3: // CONST
            cells[sp] = constants[code[pc + 1] as number]
            sp += 1
            pc += 2
            continue
          case 11: // SET_LOCAL
            sp -= 1
            cells[frame + (code[pc + 1] as number)] = cells[sp]
            pc += 2
            continue
          case 21: {
            // JUMP_IF_FALSE
            sp -= 1
            const value = cells[sp]
            pc =
              value === null || value === false || value === undefined ? (code[pc + 1] as number) | 0 : pc + 2
            continue
          }
          case 20: // JUMP
            pc = (code[pc + 1] as number) | 0
            continue
          case 25: {
            // FOR_NEXT
            const slot = frame + ((code[pc + 1] as number) | 0)
            const list = cells[slot] as readonly unknown[]
            const index = ((cells[slot + 1] as number) + 1) | 0
            if (index >= list.length) {
              pc += 3
              continue
            }
            cells[slot + 1] = index
            cells[slot + 2] = list[index]
            if (out.length > machine.flushAt) out = machine.flush(out)
            if (--machine.fuel < 0) machine.refuel()
            pc = (code[pc + 2] as number) | 0
            continue
          }
          case 24: {
            // FOR_BEGIN
            sp -= 1
            const list = listOf(cells[sp], machine)
            const slot = frame + ((code[pc + 1] as number) | 0)
            if (list.length === 0) {
              pc = (code[pc + 2] as number) | 0
              continue
            }
            if (--machine.fuel < 0) machine.refuel()
            cells[slot] = list
            cells[slot + 1] = 0
            cells[slot + 2] = list[0]
            pc += 3
            continue
          }
          case 99: // RENDER
          case 30: {
            // CALL
            const callee = functions[code[pc + 1] as number] as PreparedFunction
            if (--machine.fuel < 0) machine.refuel()
            if (--machine.depth < 0) machine.tooDeep()
            if (out.length > machine.flushAt) out = machine.flush(out)
            const called = sp - callee.slots
            const calledBase = called + callee.locals
            while (cells.length < called + callee.frame) cells.push(null)
            while (sp < calledBase) {
              cells[sp] = null
              sp += 1
            }
            cells[calledBase] = pc + 3
            cells[calledBase + 1] = frame
            cells[calledBase + 2] = base
            cells[calledBase + 3] = captured
            sp = calledBase + frameCells
            frame = called
            base = calledBase
            pc = callee.entry
            continue
          }
          case 36: {
            // END
            const back = (cells[base] as number) | 0
            if (back < 0) return out
            machine.depth += 1
            sp = frame
            frame = (cells[base + 1] as number) | 0
            captured = cells[base + 3] as unknown[]
            base = (cells[base + 2] as number) | 0
            pc = back
            continue
          }
          case 35: {
            // RETURN
            const value = cells[sp - 1]
            const back = (cells[base] as number) | 0
            if (back < 0) return value
            machine.depth += 1
            sp = frame + 1
            cells[frame] = value
            frame = (cells[base + 1] as number) | 0
            captured = cells[base + 3] as unknown[]
            base = (cells[base + 2] as number) | 0
            pc = back
            continue
          }
          case 100: // TAIL_RENDER
          case 31: {
            // TAIL_CALL
            const callee = functions[code[pc + 1] as number] as PreparedFunction
            if (--machine.fuel < 0) machine.refuel()
            if (out.length > machine.flushAt) out = machine.flush(out)
            base = moveFrame(cells, frame, base, sp, callee) | 0
            captured = []
            sp = base + frameCells
            pc = callee.entry
            continue
          }
          case 34: {
            // CALL_PRIMITIVE
            const primitive = primitives[code[pc + 1] as number] as unknown as { run: PrimitiveRun }
            const count = code[pc + 2] as number
            this.#top = sp
            sp -= count
            let value: unknown
            if (count === 1) value = primitive.run(machine, cells[sp])
            else if (count === 2) value = primitive.run(machine, cells[sp], cells[sp + 1])
            else if (count === 3) value = primitive.run(machine, cells[sp], cells[sp + 1], cells[sp + 2])
            else value = primitive.run(machine, ...cells.slice(sp, sp + count))
            cells[sp] = value
            sp += 1
            pc += 3
            continue
          }
          case 32: // CALL_VALUE
          case 33: {
            // TAIL_CALL_VALUE
            const tail = code[pc] === OP.TAIL_CALL_VALUE
            const count = code[pc + 1] as number
            const callee = cells[sp - count - 1]
            if (out.length > machine.flushAt) out = machine.flush(out)
            if (callee instanceof Closure && callee.$machine === machine) {
              const fn = functions[callee.$fn] as PreparedFunction
              if (!fn.emits) {
                if (--machine.fuel < 0) machine.refuel()
                const given = fitArguments(fn, cells.slice(sp - count, sp))
                sp -= count + 1
                while (cells.length < sp + fn.frame) cells.push(null)
                for (const arg of given) {
                  cells[sp] = arg
                  sp += 1
                }
                if (tail) {
                  base = moveFrame(cells, frame, base, sp, fn) | 0
                } else {
                  if (--machine.depth < 0) machine.tooDeep()
                  const called = sp - fn.slots
                  const calledBase = called + fn.locals
                  while (sp < calledBase) {
                    cells[sp] = null
                    sp += 1
                  }
                  cells[calledBase] = pc + 2
                  cells[calledBase + 1] = frame
                  cells[calledBase + 2] = base
                  cells[calledBase + 3] = captured
                  frame = called
                  base = calledBase
                }
                captured = callee.$captured
                sp = base + frameCells
                pc = fn.entry
                continue
              }
            }
            this.#top = sp
            const value = this.callValue(callee, cells.slice(sp - count, sp))
            sp -= count + 1
            cells[sp] = value
            sp += 1
            if (!tail) {
              pc += 2
              continue
            }
            const back = (cells[base] as number) | 0
            if (back < 0) return value
            machine.depth += 1
            sp = frame + 1
            cells[frame] = value
            frame = (cells[base + 1] as number) | 0
            captured = cells[base + 3] as unknown[]
            base = (cells[base + 2] as number) | 0
            pc = back
            continue
          }
          case 0: // NIL
            cells[sp] = null
            sp += 1
            pc += 1
            continue
          case 1: // TRUE
            cells[sp] = true
            sp += 1
            pc += 1
            continue
          case 2: // FALSE
            cells[sp] = false
            sp += 1
            pc += 1
            continue
          case 6: // MISSING
            cells[sp] = undefined
            sp += 1
            pc += 1
            continue
          case 4: // POP
            sp -= 1
            pc += 1
            continue
          case 5: // DUP
            cells[sp] = cells[sp - 1]
            sp += 1
            pc += 1
            continue
          case 12: // CAPTURED
            cells[sp] = captured[code[pc + 1] as number]
            sp += 1
            pc += 2
            continue
          case 13: {
            // GLOBAL
            const value = machine.globals[code[pc + 1] as number]
            if (value === undefined) throw usedTooEarly(machine, code[pc + 1] as number)
            cells[sp] = value
            sp += 1
            pc += 2
            continue
          }
          case 14: // SET_GLOBAL
            sp -= 1
            machine.globals[code[pc + 1] as number] = cells[sp] ?? null
            pc += 2
            continue
          case 22: {
            // JUMP_IF_TRUE
            sp -= 1
            const value = cells[sp]
            pc =
              value === null || value === false || value === undefined ? pc + 2 : (code[pc + 1] as number) | 0
            continue
          }
          case 23: // JUMP_IF_GIVEN
            pc = cells[frame + (code[pc + 1] as number)] === undefined ? pc + 3 : (code[pc + 2] as number) | 0
            continue
          case 26: // NEW_LIST
            cells[sp] = new ListBuilder()
            sp += 1
            pc += 1
            continue
          case 27: // APPEND
            sp -= 1
            machine.charge(1)
            ;(cells[sp - 1] as ListBuilder).$items.push(cells[sp] ?? null)
            pc += 1
            continue
          case 28: // FINISH_LIST
            cells[sp - 1] = (cells[sp - 1] as ListBuilder).$items
            pc += 1
            continue
          case 37: {
            // CLOSURE
            const count = code[pc + 2] as number
            machine.charge(4 + count)
            sp -= count
            cells[sp] = new Closure(code[pc + 1] as number, cells.slice(sp, sp + count), machine)
            sp += 1
            pc += 3
            continue
          }
          case 38: {
            // PATCH
            sp -= 2
            patch(cells[sp], code[pc + 1] as number, cells[sp + 1])
            pc += 2
            continue
          }
          case 39: // PRIMITIVE
            cells[sp] = new PrimitiveValue(primitives[code[pc + 1] as number] as PrimitiveValue['$primitive'])
            sp += 1
            pc += 2
            continue
          case 41: {
            // LIST
            const count = code[pc + 1] as number
            machine.charge(1 + count)
            sp -= count
            cells[sp] = cells.slice(sp, sp + count)
            sp += 1
            pc += 2
            continue
          }
          case 42: {
            // DICT
            const count = (code[pc + 1] as number) * 2
            machine.charge(1 + count)
            sp -= count
            cells[sp] = makeDict(cells, sp, count)
            sp += 1
            pc += 2
            continue
          }
          case 50: {
            // NOT
            const value = cells[sp - 1]
            cells[sp - 1] = value === null || value === false || value === undefined
            pc += 1
            continue
          }
          case 51: // EQUAL
            sp -= 1
            cells[sp - 1] = cells[sp - 1] === cells[sp] || equal(cells[sp - 1], cells[sp], machine)
            pc += 1
            continue
          case 52: {
            // LESS
            sp -= 1
            const left = cells[sp - 1]
            const right = cells[sp]
            cells[sp - 1] =
              typeof left === 'number' && typeof right === 'number' ? left < right : compare(left, right) < 0
            pc += 1
            continue
          }
          case 53: {
            // LESS_OR_EQUAL
            sp -= 1
            const left = cells[sp - 1]
            const right = cells[sp]
            cells[sp - 1] =
              typeof left === 'number' && typeof right === 'number'
                ? left <= right
                : compare(left, right) <= 0
            pc += 1
            continue
          }
          case 54: {
            // GREATER
            sp -= 1
            const left = cells[sp - 1]
            const right = cells[sp]
            cells[sp - 1] =
              typeof left === 'number' && typeof right === 'number' ? left > right : compare(left, right) > 0
            pc += 1
            continue
          }
          case 55: {
            // GREATER_OR_EQUAL
            sp -= 1
            const left = cells[sp - 1]
            const right = cells[sp]
            cells[sp - 1] =
              typeof left === 'number' && typeof right === 'number'
                ? left >= right
                : compare(left, right) >= 0
            pc += 1
            continue
          }
          case 56: // ADD
            sp -= 1
            cells[sp - 1] = add(cells[sp - 1], cells[sp])
            pc += 1
            continue
          case 57: // SUBTRACT
            sp -= 1
            cells[sp - 1] = subtract(cells[sp - 1], cells[sp])
            pc += 1
            continue
          case 58: // MULTIPLY
            sp -= 1
            cells[sp - 1] = multiply(cells[sp - 1], cells[sp])
            pc += 1
            continue
          case 83: // EMIT_ATTRIBUTE
            sp -= 1
            out += showAttribute(constants[code[pc + 1] as number] as string, cells[sp])
            pc += 2
            continue
          case 84: // EMIT_ATTRIBUTE_PART
            sp -= 1
            out += showAttributePart(cells[sp])
            pc += 1
            continue
          case 88: // EMIT_URL
            sp -= 1
            out += showUrl(constants[code[pc + 1] as number] as string, cells[sp])
            pc += 2
            continue
          case 89: // EMIT_URL_PART
            sp -= 1
            out += showUrlPart(cells[sp])
            pc += 1
            continue
          case 85: // EMIT_CLASS
            sp -= 1
            out += showClass(constants[code[pc + 1] as number] as string, cells[sp], machine)
            pc += 2
            continue
          case 86: // EMIT_BOOLEAN
            sp -= 1
            out += showBoolean(constants[code[pc + 1] as number] as string, cells[sp])
            pc += 2
            continue
          case 110: // CAPTURE
            cells[sp] = out
            sp += 1
            out = ''
            machine.capture()
            pc += 1
            continue
          case 111: // END_CAPTURE
            machine.captured(out.length)
            {
              const html = new TrustedHtml(out)
              out = cells[sp - 1] as string
              cells[sp - 1] = html
            }
            pc += 1
            continue
          case 97: // EMIT_RAW
            sp -= 1
            out += showRaw(cells[sp])
            pc += 1
            continue
          case 98: // EMIT_JSON
            sp -= 1
            out += showJson(cells[sp], machine)
            pc += 1
            continue
          case 95: // EMIT_ONE_OF
            sp -= 1
            out += showOneOf(
              constants[code[pc + 1] as number] as string,
              constants[code[pc + 2] as number] as string,
              cells[sp],
            )
            pc += 3
            continue
          case 96: // EMIT_SPREAD
            sp -= 1
            out += showSpread(constants[code[pc + 1] as number], cells[sp], machine)
            pc += 2
            continue
          case 82: // EMIT_RCDATA
            sp -= 1
            out += showRcdata(cells[sp], machine)
            pc += 1
            continue
          case 87: // EMIT_ENUMERATED
            sp -= 1
            out += showAttribute(constants[code[pc + 1] as number] as string, cells[sp])
            pc += 2
            continue
          case 90: // EMIT_SRCSET
          case 91: // EMIT_URLS
          case 92: // EMIT_REFRESH
          case 93: // EMIT_STYLE
          case 94: // EMIT_SRCDOC
          case 101: // EMIT_TRUSTED_URL
            sp -= 1
            out += showRare(
              code[pc] as number,
              constants[code[pc + 1] as number] as string,
              cells[sp],
              machine,
            )
            pc += 2
            continue
          default: {
            const opcode = machine.registry.opcodeById(code[pc] as number)
            if (!opcode)
              throw new Fault('unknown-opcode', `UNKNOWN_${code[pc]} is no instruction of this machine`)
            this.#top = sp
            sp -= opcode.takes
            const operands = code.slice(pc + 1, pc + 1 + opcode.operands)
            const context = extensionContext(machine, opcode.extension)
            const value = opcode.run(context, cells.slice(sp, sp + opcode.takes), operands)
            if (opcode.leaves === 1) {
              cells[sp] = value ?? null
              sp += 1
            }
            pc += 1 + opcode.operands
          }
        }
      }
    } catch (error) {
      if (error instanceof RunFailure) throw Located.from(error.reason, this.#trace(error.pc, base))
      throw Located.from(error, this.#trace(instruction, base))
    }
  }

  /** In tests: what the table says of every instruction before this one must have come true. */
  #checkEffect(pc: number, actual: number): void {
    const { fn, offset } = this.#origin(pc, this.#prepared.firsts)
    const expected = this.#prepared.depths[fn]?.get(offset)
    if (expected !== actual) {
      throw new Fault('invariant', `the stack holds ${actual} values before byte ${offset}, not ${expected}`)
    }
  }

  /** The instruction that failed and those that called it, innermost first. */
  #trace(pc: number, innermost: number): { fn: number; offset: number }[] {
    const trace = [this.#origin(pc)]
    let base = innermost
    let back = this.#cells[base] as number
    while (back >= 0 && trace.length < 10_000) {
      trace.push(this.#origin(back - 1))
      base = this.#cells[base + 2] as number
      back = this.#cells[base] as number
    }
    return trace
  }

  #origin(pc: number, table = this.#prepared.origins): { fn: number; offset: number } {
    const fn = this.#prepared.functions.findIndex(({ entry, end }) => pc >= entry && pc < end)
    const pairs = table[fn] ?? []
    let offset = 0
    for (let at = 0; at < pairs.length && (pairs[at] as number) <= pc; at += 2)
      offset = pairs[at + 1] as number
    return { fn, offset }
  }
}

type PrimitiveRun = (machine: Machine, ...args: unknown[]) => unknown
