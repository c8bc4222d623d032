import type { Program } from '../bytecode/Program.ts'
import { CompileError, compile, load, RenderError, render, renderToBuffer, serialize } from '../index.ts'
import type { Props } from '../run/Json.ts'
import type { RenderOptions } from '../run/RenderOptions.ts'
import type { Case } from './parseSuite.ts'

/** The ways in which every case must give the same. */
export const ways: readonly {
  readonly name: string
  readonly loaded: boolean
  readonly options: RenderOptions
}[] = [
  { name: 'interpreter', loaded: false, options: { tier: 'interpreter', checked: true } },
  { name: 'interpreter, loaded', loaded: true, options: { tier: 'interpreter' } },
  { name: 'generated', loaded: false, options: { tier: 'generated' } },
  { name: 'generated, loaded', loaded: true, options: { tier: 'generated' } },
]

const surroundings: RenderOptions = { now: Date.UTC(2026, 2, 1, 12), locale: 'en-GB', timeZone: 'UTC' }

/** Runs a case in one way. Returns what is wrong, or undefined when all is as expected. */
export function runCase(each: Case, way: (typeof ways)[number]): string | undefined {
  const { expectation } = each
  let program: Program
  try {
    program = compile(each.source, {
      file: 'page.sx',
      resolve: (specifier) => {
        const source = specifier === 'page.sx' ? each.source : each.files.get(specifier)
        return source === undefined ? null : { file: specifier, source }
      },
    })
  } catch (error) {
    if (!(error instanceof CompileError)) throw error
    if (expectation.kind !== 'compile') return `does not compile: ${error.message}`
    for (const { place, message } of expectation.mistakes) {
      const found = error.diagnostics.some(
        (mistake) => `${mistake.line}:${mistake.column}` === place && mistake.message.includes(message),
      )
      if (!found) return `expected ${place} ${message}, but: ${error.message}`
    }
    return undefined
  }
  if (expectation.kind === 'compile') return `compiles, but should not: ${expectation.mistakes[0]?.message}`
  if (way.loaded) program = load(serialize(program))
  const options = { ...surroundings, ...way.options, budgets: { deadline: 60_000, ...each.budgets } }
  try {
    const html = render(program, each.props as Props, options)
    if (expectation.kind !== 'html') return `renders, but should fail: ${html.slice(0, 200)}`
    if (html !== expectation.html) return `expected ${expectation.html}\n but got ${html}`
    const bytes = renderToBuffer(program, each.props as Props, options).toString()
    return bytes === html ? undefined : `as bytes: ${bytes}`
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    if (expectation.kind !== 'render') return `fails: ${error.message}`
    const place = `${error.line}:${error.column}`
    const wrong =
      error.code !== expectation.code ||
      (expectation.place !== undefined && expectation.place !== place) ||
      !error.message.includes(expectation.rest)
    return wrong
      ? `expected ${expectation.code} ${expectation.place ?? ''} ${expectation.rest}, but: ${error.code} ${error.message}`
      : undefined
  }
}
