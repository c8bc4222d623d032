import { analyseModule, createAnalyser } from '../analyse/analyseModule.ts'
import type { ComponentDefinition, Definition } from '../analyse/Definition.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { Problems } from '../diagnostics/Problems.ts'
import { defineMacro } from '../expand/defineMacro.ts'
import { expandForms } from '../expand/expandForms.ts'
import { Growth } from '../expand/Growth.ts'
import type { Macro } from '../expand/Macro.ts'
import type { Registry } from '../extensions/Registry.ts'
import { standardRegistry } from '../extensions/standardRegistry.ts'
import type { Source } from '../read/Source.ts'
import type { Span } from '../read/Span.ts'
import type { Syntax } from '../read/Syntax.ts'
import { foldingContext } from './foldingContext.ts'
import { loadModules, type Module, type Resolve } from './loadModules.ts'

/** What a check of components beyond the language is given: see Analysis. */
export type Analysis = {
  readonly root: Source
  /** The definitions of the root file, by name. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** All definitions that take part, in the order of their evaluation. */
  readonly order: readonly Definition[]
  /** Notes a mistake: a host's checker reports through the compiler, with frame and hint. */
  readonly report: (at: Span, message: string, hint?: string) => void
  readonly didYouMean: (name: string, candidates: Iterable<string>) => string | undefined
}

/** How a source is analysed. */
export type AnalyseOptions = {
  readonly file: string
  readonly resolve?: Resolve
  readonly registry?: Registry
  /** Called once everything is known, before code is made: a host's own checks of typed parameters go here. */
  readonly check?: (analysis: Analysis) => void
}

type Visible = { readonly names: Map<string, Definition>; readonly macros: Map<string, Macro> }

/** Reads, expands and analyses a source with all it imports. Throws CompileError with everything that is wrong. */
export function analyseProgram(
  source: string,
  options: AnalyseOptions,
): { root: Source; entries: ComponentDefinition[]; order: Definition[] } {
  const problems = new Problems()
  const root: Source = { file: options.file, text: source }
  const registry = options.registry ?? standardRegistry
  const tools = {
    problems,
    primitives: registry.primitives,
    folding: foldingContext,
    extensionArity: (name: string) => registry.opcodeByName(name)?.takes,
  }
  const growth = new Growth()
  const own = new Map<Module, Visible>()
  const order: Definition[] = []
  const modules = loadModules(root, options.resolve, problems)
  for (const module of modules) {
    const visible = importedNames(module, own, problems)
    const macros = new Map<string, Macro>()
    const isMacro = (name: string): boolean => visible.macros.has(name)
    const forms: Syntax[] = []
    for (const form of module.forms) {
      const head = form.kind === 'list' && !form.bracket ? form.items[0] : undefined
      if (form.kind === 'list' && head?.kind === 'symbol' && head.value === 'defmacro') {
        const macro = defineMacro(createAnalyser({ ...tools, isMacro }, new Map()), form, growth)
        if (macro) {
          if (visible.macros.has(macro.name))
            problems.add(form.at, `the macro ${macro.name} is defined twice`)
          visible.macros.set(macro.name, macro)
          macros.set(macro.name, macro)
        }
      } else if (visible.macros.size === 0) {
        forms.push(form)
      } else {
        forms.push(...expandForms([form], visible.macros, problems))
      }
    }
    const names = analyseModule({ ...tools, isMacro }, forms, visible.names)
    own.set(module, { names, macros })
    order.push(...names.values())
  }
  const definitions = own.get(modules.at(-1) as Module)?.names ?? new Map<string, Definition>()
  if (problems.count === 0) {
    options.check?.({
      root,
      definitions,
      order,
      report: (at, message, hint) => problems.add(at, message, hint),
      didYouMean: nearest,
    })
  }
  problems.throwIfAny()
  const entries = [...definitions.values()].filter((definition) => definition.kind === 'component')
  return { root, entries, order }
}

function importedNames(module: Module, own: ReadonlyMap<Module, Visible>, problems: Problems): Visible {
  const names = new Map<string, Definition>()
  const macros = new Map<string, Macro>()
  const seen = new Set<Module>()
  for (const { module: imported, at } of module.imports) {
    if (seen.has(imported)) continue
    seen.add(imported)
    const visible = own.get(imported)
    for (const [name, definition] of visible?.names ?? []) {
      if (names.has(name)) problems.add(at, `${name} comes from two imports`, 'rename it in one of them')
      names.set(name, definition)
    }
    for (const [name, macro] of visible?.macros ?? []) macros.set(name, macro)
  }
  return { names, macros }
}
