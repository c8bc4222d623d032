import type { Analyser } from '../analyse/Analyser.ts'
import { toDatum } from '../analyse/constants.ts'
import type { FunctionDefinition } from '../analyse/Definition.ts'
import { readFunctionParameters } from '../analyse/parameters.ts'
import { Scope } from '../analyse/Scope.ts'
import { linkFunction } from '../compile/link.ts'
import { RenderError } from '../diagnostics/RenderError.ts'
import { standardRegistry } from '../extensions/standardRegistry.ts'
import type { Span } from '../read/Span.ts'
import type { ListSyntax, Syntax } from '../read/Syntax.ts'
import { callProgram } from '../run/callProgram.ts'
import { Fault } from '../run/Fault.ts'
import type { Machine } from '../run/Machine.ts'
import { fromDatum } from './fromDatum.ts'
import type { Growth } from './Growth.ts'
import type { Macro } from './Macro.ts'

const budgets = { steps: 200_000, depth: 200, memory: 16 * 1024 * 1024, output: 1024 * 1024, deadline: 1_000 }

/**
 * Compiles `(defmacro name (form &rest forms) body…)`. A macro is a function of forms, compiled and run like every
 * other; it sees the standard library only, and has budgets of its own, besides `growth` for all of them.
 */
export function defineMacro(analyser: Analyser, form: ListSyntax, growth: Growth): Macro | undefined {
  const [, name, parameters, ...body] = form.items
  const { problems } = analyser
  if (name?.kind !== 'symbol' || parameters?.kind !== 'list' || body.length === 0) {
    problems.add(
      form.at,
      'defmacro takes a name, parameters and a body',
      '(defmacro name (form &rest forms) body)',
    )
    return undefined
  }
  const before = problems.count
  const read = readFunctionParameters(analyser, parameters.items, 1)
  const scope = new Scope(undefined, 1, read.rest ? [...read.parameters, read.rest] : read.parameters)
  const last = body.at(-1) as Syntax
  if (body.length > 1) problems.add(last.at, 'the body of a macro is one form')
  const definition: FunctionDefinition = {
    kind: 'function',
    name: name.value,
    at: name.at,
    parameters: read.parameters,
    rest: read.rest,
    body: analyser.expr(last, { scope, foreign: undefined }),
    tally: analyser.tally,
  }
  if (problems.count > before) return { name: name.value, expand: (call) => ({ kind: 'nil', at: call.at }) }
  const program = linkFunction(definition, standardRegistry.opcodeByName)
  return { name: name.value, expand }

  function expand(call: ListSyntax): Syntax {
    const args = call.items.slice(1).map(toDatum)
    const fewest = read.parameters.length
    if (args.length < fewest || (!read.rest && args.length > fewest)) {
      const wanted = read.rest ? `at least ${fewest}` : `${fewest}`
      problems.add(
        call.at,
        `the macro ${definition.name} takes ${wanted} forms, here it is given ${args.length}`,
      )
      return { kind: 'nil', at: call.at }
    }
    const given = read.rest ? [...args.slice(0, fewest), args.slice(fewest)] : args
    const via = { macro: definition.name, call: call.at }
    const mark = (span: Span): Span =>
      span.source === form.at.source && span.start >= form.at.start && span.end <= form.at.end
        ? { ...span, via }
        : span
    try {
      return fromDatum(run(given), call.at, mark, growth)
    } catch (error) {
      if (!(error instanceof RenderError) && !(error instanceof Fault)) throw error
      const reason = error instanceof RenderError ? error.reason || error.message : error.message
      problems.add({ ...(name?.at as Span), via }, `the macro ${definition.name} failed: ${reason}`)
      return { kind: 'nil', at: call.at }
    }
  }

  function run(given: readonly unknown[]): unknown {
    const steps = Math.min(budgets.steps, growth.steps)
    let machine: Machine | undefined
    try {
      return callProgram(
        program,
        0,
        given,
        { ...budgets, steps },
        {
          machine: (made) => {
            machine = made
          },
        },
      )
    } finally {
      growth.steps -= steps - (machine?.left().steps ?? steps)
    }
  }
}
