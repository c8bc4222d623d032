import type { Problems } from '../diagnostics/Problems.ts'
import { readSource } from '../read/readSource.ts'
import type { Source } from '../read/Source.ts'
import type { Span } from '../read/Span.ts'
import type { Syntax } from '../read/Syntax.ts'

/** Finds the file that an import names; null when there is none. */
export type Resolve = (specifier: string, importer: string) => { file: string; source: string } | null

/** One file that takes part, and the files it imports. */
export type Module = {
  readonly source: Source
  readonly forms: readonly Syntax[]
  readonly imports: readonly { readonly module: Module; readonly at: Span }[]
}

/** Reads a file and all that it imports, each once. Returns them with every module after its imports; the root last. */
export function loadModules(root: Source, resolve: Resolve | undefined, problems: Problems): Module[] {
  const done = new Map<string, Module>()
  const order: Module[] = []
  visit(root, [])
  return order

  function visit(source: Source, path: readonly string[]): Module {
    const forms = readSource(source, problems)
    const imports: { module: Module; at: Span }[] = []
    for (const form of forms) {
      const specifier = importOf(form, problems)
      if (specifier === undefined) continue
      const module = follow(specifier, form.at, source, [...path, source.file])
      if (module) imports.push({ module, at: form.at })
    }
    const module: Module = { source, forms, imports }
    done.set(source.file, module)
    order.push(module)
    return module
  }

  function follow(
    specifier: string,
    at: Span,
    importer: Source,
    path: readonly string[],
  ): Module | undefined {
    const found = resolve?.(specifier, importer.file) ?? null
    if (found === null) {
      problems.add(at, `there is no file ${JSON.stringify(specifier)} to import`)
      return undefined
    }
    const known = done.get(found.file)
    if (known) return known
    const cycle = path.indexOf(found.file)
    if (cycle !== -1) {
      problems.add(at, `imports go in a circle: ${[...path.slice(cycle), found.file].join(' -> ')}`)
      return undefined
    }
    if (path.length > 100) {
      problems.add(at, 'imports are nested more than 100 deep')
      return undefined
    }
    return visit({ file: found.file, text: found.source }, path)
  }
}

function importOf(form: Syntax, problems: Problems): string | undefined {
  if (form.kind !== 'list' || form.bracket) return undefined
  const [head, specifier, extra] = form.items
  if (head?.kind !== 'symbol' || head.value !== 'import') return undefined
  if (specifier?.kind === 'string' && !extra) return specifier.value
  problems.add(form.at, 'import takes the name of a file', '(import "card.sx")')
  return undefined
}
