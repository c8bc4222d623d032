import type { Program, ProgramFunction } from '../bytecode/Program.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { RenderError } from '../diagnostics/RenderError.ts'
import { standardRegistry } from '../extensions/standardRegistry.ts'
import { defaultBudgets } from './Budgets.ts'
import { BufferSink } from './BufferSink.ts'
import { Interpreter } from './interpret.ts'
import type { Props } from './Json.ts'
import { GeneratedTier } from './javascript/GeneratedTier.ts'
import { isInstantiated, mayGenerate } from './javascript/instantiate.ts'
import { locate } from './locate.ts'
import { Machine } from './Machine.ts'
import type { OutputSink } from './OutputSink.ts'
import { prepare } from './prepare.ts'
import type { RenderOptions } from './RenderOptions.ts'
import { StringSink } from './StringSink.ts'

/**
 * Renders a component of the program's root file to HTML. Props become its `&key` arguments; those it does not know
 * are ignored, a missing required one is a RenderError that names it. Exceeding a budget is a BudgetError.
 */
export function render(program: Program, props: Props, options: RenderOptions = {}): string {
  return renderWith(program, props, options)
}

/** Like render; `watch` is shown the machine before it runs. */
export function renderWith(
  program: Program,
  props: Props,
  options: RenderOptions,
  watch?: (machine: Machine) => void,
): string {
  const sink = new StringSink(options.budgets?.output ?? defaultBudgets.output)
  return run(program, props, options, sink, (out) => sink.finish(out), watch)
}

/** Like render, to UTF-8 bytes: encoded chunk by chunk, which is faster than encoding the finished string. */
export function renderToBuffer(program: Program, props: Props, options: RenderOptions = {}): Buffer {
  const sink = new BufferSink(options.budgets?.output ?? defaultBudgets.output)
  return run(program, props, options, sink, (out) => sink.finish(out))
}

function run<T>(
  program: Program,
  props: Props,
  options: RenderOptions,
  sink: OutputSink,
  finish: (out: string) => T,
  watch?: (machine: Machine) => void,
): T {
  const registry = options.registry ?? standardRegistry
  const budgets = options.budgets ? { ...defaultBudgets, ...options.budgets } : defaultBudgets
  const entry = options.entry ?? '~page'
  const index = program.entries.get(entry)
  if (index === undefined) throw unknownEntry(program, entry)
  const args = entryArguments(program, program.functions[index] as ProgramFunction, props)
  try {
    const machine = new Machine(program, {
      budgets,
      registry,
      sink,
      locale: options.locale ?? 'en-GB',
      timeZone: options.timeZone ?? 'UTC',
      now: options.now ?? Date.now(),
      checked: options.checked ?? false,
    })
    watch?.(machine)
    const generated =
      options.tier === undefined
        ? !options.checked && (mayGenerate() || isInstantiated(program, registry))
        : options.tier === 'generated'
    const tier =
      generated && machine.plain === Object.prototype
        ? new GeneratedTier(machine, registry)
        : new Interpreter(machine, prepare(program, registry))
    if (program.start >= 0) tier.run(program.start, [])
    return finish(tier.run(index, args) as string)
  } catch (error) {
    throw locate(program, budgets, error)
  }
}

function entryArguments(program: Program, fn: ProgramFunction, props: Props): unknown[] {
  const args: unknown[] = []
  for (const { name, required } of fn.parameters) {
    const value = Object.hasOwn(props, name) ? props[name] : undefined
    if (value === undefined && required) {
      const near = nearest(name, Object.keys(props))
      const hint = near === undefined ? '' : `; there is :${near}`
      throw new RenderError('missing-prop', `${fn.name} needs the prop :${name}${hint}`, {
        file: program.files[0]?.file ?? '',
        line: 0,
        column: 0,
        frame: '',
        components: [fn.name],
      })
    }
    args.push(value)
  }
  if (fn.rest) args.push([])
  return args
}

function unknownEntry(program: Program, entry: string): RenderError {
  const near = nearest(entry, program.entries.keys())
  const known = [...program.entries.keys()].join(', ')
  const message = `there is no component ${entry} to render; ${near ? `did you mean ${near}?` : `there is ${known || 'none'}`}`
  const file = program.files[0]?.file ?? ''
  return new RenderError('unknown-entry', message, { file, line: 0, column: 0, frame: '', components: [] })
}
