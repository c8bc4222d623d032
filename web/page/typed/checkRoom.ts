import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Analysis, CompileError } from '@rose-ash/vm'
import type { Diagnostic } from '@rose-ash/vm/diagnostics/Diagnostic.ts'
import { Problems } from '@rose-ash/vm/diagnostics/Problems.ts'
import type { FieldNode, GraphQLSchema } from 'graphql'
import { AuthoringError } from '../AuthoringError.ts'
import { compileTemplate } from '../compileTemplate.ts'
import { type Documents, fixtures, readDocuments } from '../graphql/readDocuments.ts'
import { spreadFrom } from '../graphql/spreadFrom.ts'
import type { Route } from '../Route.ts'
import type { SiteTable } from '../SiteTable.ts'
import type { Check } from './Check.ts'
import { checkEntry } from './checkEntry.ts'
import { markNamed } from './markNamed.ts'
import { noteUnused } from './noteUnused.ts'
import { selectedBy } from './selectedBy.ts'

export interface Room {
  /** Where the templates and operations are. */
  readonly folder: string
  readonly schema: GraphQLSchema
  readonly tables: readonly Pick<SiteTable, 'name' | 'routes'>[]
}

export interface RoomReport {
  readonly templates: number
  /** Everything that is wrong, by file and line, each once. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles every template, and holds each page and each fragment of a page against what its operation may answer:
 * fields that are not asked for, what may be null and is shown untested, data that lacks the fragment that a
 * component declares, and fields that nobody reads.
 */
export function checkRoom({ folder, schema, tables }: Room): RoomReport {
  const documents = readDocuments([folder])
  const check = createCheck(schema, documents)
  const find = (path: string): string | null => {
    const file = join(folder, path)
    return existsSync(file) ? file : null
  }
  const templates = templatesOf(folder)
  const broken: Diagnostic[] = []
  const asked = new Set<string>()
  for (const name of templates) {
    const operation = documents.operations.find((each) => each.name === name)
    const hold = (analysis: Analysis): void => {
      const entry = analysis.definitions.get(name.endsWith('/fragment') ? '~fragment' : '~page')
      if (!operation || entry?.kind !== 'component') return
      asked.add(name)
      const answer = selectedBy(operation.node, schema, documents.fragments)
      const routes = routesOf(name, tables)
      check.namesRead.clear()
      checkEntry(check, entry, answer, {
        names: routes.some(({ logic }) => logic?.props || logic?.load) ? null : given,
        subject: subjectOf(routes),
      })
      if (routes.some(({ logic }) => logic?.props || logic?.after)) {
        const code = codeBeside(join(folder, dirname(name)))
        const isRead = (field: string): boolean =>
          check.namesRead.has(field) || new RegExp(`\\b${field}\\b`).test(code)
        for (const node of [operation.node, ...spreadFrom(operation.node, documents.fragments).values()])
          markNamed(node, check.used, isRead)
      }
    }
    try {
      compileTemplate(name, find, hold)
    } catch (error) {
      if (!(error instanceof AuthoringError && error.cause instanceof CompileError)) throw error
      broken.push(...error.cause.diagnostics)
    }
  }
  // A template that does not compile reads nothing; what it would read is not unused.
  if (broken.length === 0) noteAllUnused(check, documents, asked)
  return { templates: templates.length, diagnostics: distinct([...broken, ...check.problems.diagnostics()]) }
}

/** What a page gets beside its answer (pageProps), and what a fragment gets (makeLocally). */
const given: ReadonlySet<string> = new Set([
  'site',
  'route',
  'form',
  'urls',
  'given',
  'sections',
  'holes',
  'member',
])

function createCheck(schema: GraphQLSchema, { fragments }: Documents): Check {
  const beside = new Map(
    [...fragments.values()].map((node) => [
      `web/${node.loc?.source.name.replace(/\.graphql$/, '.sx')}`,
      node.name.value,
    ]),
  )
  let count = 0
  return {
    schema,
    problems: new Problems(),
    fragments: new Map([...fragments].map(([name, node]) => [name, selectedBy(node, schema, fragments)])),
    fragmentBeside: (file) => beside.get(file),
    used: new Set<FieldNode>(),
    namesRead: new Set(),
    doubted: new Set(),
    fresh: (name) => `${name}#${count++}`,
  }
}

const routesOf = (name: string, tables: Room['tables']): readonly Route[] =>
  tables.flatMap((table) => table.routes.filter(({ page }) => `${table.name}/${page}/page` === name))

/** What is surely there, whichever way leads to the page. */
function subjectOf(routes: readonly Route[]): string | undefined {
  const [first] = routes
  return routes.every(({ subject }) => subject === first?.subject) ? first?.subject : undefined
}

const codeBeside = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')

function noteAllUnused(check: Check, { operations, fragments }: Documents, asked: ReadonlySet<string>): void {
  const nodes = operations.filter(({ name }) => asked.has(name)).map(({ node }) => node)
  const spread = new Set(nodes.flatMap((node) => [...spreadFrom(node, fragments).values()]))
  for (const node of [...nodes, ...spread]) noteUnused(check.problems, node, check.used)
}

const templatesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.sx') && !fixtures.test(path))
    .map((path) => path.replace(/\.sx$/, ''))
    .sort()

function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byPlace = new Map(
    diagnostics.map((each) => [`${each.file}:${each.line}:${each.column}:${each.message}`, each]),
  )
  return [...byPlace.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  )
}
