import type { Program } from '../bytecode/Program.ts'
import { decodeSourceMap, entryAt } from '../bytecode/sourceMap.ts'
import { BudgetError } from '../diagnostics/BudgetError.ts'
import { codeFrame } from '../diagnostics/codeFrame.ts'
import { lineAndColumn } from '../diagnostics/lineAndColumn.ts'
import {
  type BudgetName,
  RenderError,
  type RenderErrorCode,
  type RenderPlace,
} from '../diagnostics/RenderError.ts'
import type { Budgets } from './Budgets.ts'
import { Fault } from './Fault.ts'
import { Located, type TraceEntry } from './Located.ts'

const budgets: ReadonlySet<RenderErrorCode> = new Set(['steps', 'depth', 'output', 'memory', 'deadline'])

/** Turns whatever stopped a render into a RenderError with its place. Source maps are decoded here and only here. */
export function locate(program: Program, limits: Budgets, error: unknown): RenderError {
  const reason = error instanceof Located ? error.reason : error
  const place = placeOf(program, error instanceof Located ? error.trace : [])
  if (reason instanceof RenderError) return reason
  if (reason instanceof Fault) {
    if (!budgets.has(reason.code)) return new RenderError(reason.code, reason.message, place)
    return new BudgetError(reason.code as BudgetName, reason.limit, place)
  }
  if (reason instanceof RangeError && /string length|array length|Array buffer/i.test(reason.message)) {
    return new BudgetError('memory', limits.memory, place)
  }
  if (reason instanceof RangeError && /call stack/i.test(reason.message)) {
    return new BudgetError('depth', limits.depth, place)
  }
  const message = reason instanceof Error ? reason.message : String(reason)
  const failure = new RenderError('failed', message, place)
  failure.cause = reason
  return failure
}

function placeOf(program: Program, trace: readonly TraceEntry[]): RenderPlace {
  const components = trace.flatMap((entry) => componentsAt(program, entry)).reverse()
  for (const { fn, offset } of trace) {
    const called = program.functions[fn]
    const entry = called && entryAt(decodeSourceMap(called.map), offset)
    const source = entry && program.files[entry.file]
    if (!entry || !source) continue
    const { line, column } = lineAndColumn(source.text, entry.start)
    const frame = source.text === '' ? '' : codeFrame(source.text, line, column)
    return { file: source.file, line, column, frame, components }
  }
  return { file: program.files[0]?.file ?? '', line: 0, column: 0, frame: '', components }
}

/** The components at one call, innermost first: those written out there, then the one that was called. */
function componentsAt(program: Program, { fn, offset }: TraceEntry): string[] {
  const called = program.functions[fn]
  if (!called) return []
  const names: string[] = []
  let chain = entryAt(decodeSourceMap(called.map), offset)?.chain ?? 0
  for (let guard = 0; chain > 0 && guard < 1000; guard += 1) {
    const inlined = program.inlined[chain - 1]
    if (!inlined) break
    names.push(inlined.name)
    chain = inlined.parent
  }
  return called.emits ? [...names, called.name] : names
}
