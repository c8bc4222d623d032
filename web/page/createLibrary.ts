import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Props, render } from '@rose-ash/vm'
import { AuthoringError } from './AuthoringError.ts'
import { compileTemplate, type Program } from './compileTemplate.ts'
import { composeDocuments } from './graphql/composeDocuments.ts'
import { loadOperations, type Operations, readSchema } from './graphql/loadOperations.ts'
import { fixtures, readDocuments } from './graphql/readDocuments.ts'
import type { Library } from './Library.ts'

export interface LibraryOptions {
  /** Where to look for templates and operations, the first folder first; the room unless told. */
  readonly folders?: readonly string[]
  /** The schema that operations are written against. */
  readonly schema?: URL
  readonly locale: string
  readonly timeZone: string
}

export const roomFolder = fileURLToPath(new URL('..', import.meta.url))

/** Opens the templates and operations of the room. */
export function createLibrary({
  folders = [roomFolder],
  schema = new URL('../../gateway/api.graphql', import.meta.url),
  locale,
  timeZone,
}: LibraryOptions): Library {
  let operations = readOperations(folders, schema)
  const programs = new Map<string, Program>()
  const find = (path: string): string | null =>
    folders.map((folder) => join(folder, path)).find((file) => existsSync(file)) ?? null

  const program = (name: string): Program => {
    const known = programs.get(name)
    if (known) return known
    const made = compileTemplate(name, find)
    programs.set(name, made)
    return made
  }

  return {
    operation(name) {
      const found = operations.known.get(name)
      if (found) return found
      throw new AuthoringError(
        operations.mistakes.get(name)?.join('\n') ?? `There is no operation web/${name}.graphql.`,
      )
    },
    hasOperation: (name) => operations.known.has(name) || operations.mistakes.has(name),
    hasTemplate: (name) => find(`${name}.sx`) !== null,
    render: (name, entry, props: Props) => render(program(name), props, { entry, locale, timeZone }),
    prepareAll() {
      const mistakes = [...operations.mistakes.values()].flat()
      for (const name of folders.flatMap(entryTemplates)) {
        try {
          program(name)
        } catch (error) {
          if (!(error instanceof AuthoringError)) throw error
          mistakes.push(error.message)
        }
      }
      if (mistakes.length > 0) throw new AuthoringError(mistakes.join('\n\n'))
    },
    reload() {
      operations = readOperations(folders, schema)
      programs.clear()
    },
  }
}

interface ReadOperations {
  readonly known: Operations
  readonly mistakes: ReadonlyMap<string, readonly string[]>
}

function readOperations(folders: readonly string[], schemaFile: URL): ReadOperations {
  const schema = readSchema(schemaFile)
  const { documents, mistakes } = composeDocuments(readDocuments(folders), schema)
  return { known: loadOperations(documents, schema), mistakes }
}

const entryTemplates = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)(page|fragment|flash)\.sx$/.test(path) && !fixtures.test(path))
    .map((path) => path.replace(/\.sx$/, ''))
