import type { Span } from '../read/Span.ts'
import { CompileError } from './CompileError.ts'
import { codeFrame } from './codeFrame.ts'
import type { Diagnostic } from './Diagnostic.ts'
import { lineAndColumn } from './lineAndColumn.ts'

const most = 100
const deepestCalls = 3

/** Collects the mistakes of one compilation, so that a run reports all of them. */
export class Problems {
  readonly #found: { readonly at: Span; readonly message: string; readonly hint: string | undefined }[] = []
  readonly #seen = new Set<string>()

  /** True when more mistakes would not be shown: then no hint needs to be looked for. */
  get isFull(): boolean {
    return this.#found.length >= most
  }

  get count(): number {
    return this.#found.length
  }

  /** Notes a mistake at a place; the same mistake at the same place is noted once. */
  add(at: Span, message: string, hint?: string): void {
    if (this.isFull) return
    const key = `${at.source.file}:${at.start}:${message}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#found.push({ at, message, hint })
  }

  diagnostics(): Diagnostic[] {
    return this.#found
      .map(({ at, message, hint }) => ({ at, diagnostic: toDiagnostic(at, message, hint) }))
      .sort((a, b) => compareText(a.at.source.file, b.at.source.file) || a.at.start - b.at.start)
      .map(({ diagnostic }) => diagnostic)
  }

  /** Throws a CompileError when anything was noted. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new CompileError(this.diagnostics())
  }
}

function toDiagnostic(at: Span, message: string, hint: string | undefined): Diagnostic {
  const { line, column } = lineAndColumn(at.source.text, at.start)
  const length = Math.max(1, at.end - at.start)
  let frame = codeFrame(at.source.text, line, column, length)
  let words = message
  let shown = 0
  for (let via = at.via; via && shown < deepestCalls; via = via.call.via) {
    shown += 1
    const call = lineAndColumn(via.call.source.text, via.call.start)
    words += `, in the expansion of ${via.macro} called at ${via.call.source.file}:${call.line}:${call.column}`
    frame += `\n\ncalled here:\n${codeFrame(via.call.source.text, call.line, call.column, via.call.end - via.call.start)}`
  }
  const base = { message: words, file: at.source.file, line, column, frame }
  return hint === undefined ? base : { ...base, hint }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
