import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompileError, compile, type Props, render } from '@rose-ash/vm'
import { AuthoringError } from './AuthoringError.ts'
import { composeDocuments } from './graphql/composeDocuments.ts'
import { loadOperations, type Operations, readSchema } from './graphql/loadOperations.ts'
import { readDocuments } from './graphql/readDocuments.ts'
import type { Library } from './Library.ts'

type Program = ReturnType<typeof compile>

export interface LibraryOptions {
  /** Folder of the room. */
  readonly root?: string
  /** The schema that operations are written against. */
  readonly schema?: URL
  readonly locale: string
  readonly timeZone: string
}

/** Opens the templates and operations of the room. */
export function createLibrary({
  root = fileURLToPath(new URL('..', import.meta.url)),
  schema = new URL('../../gateway/api.graphql', import.meta.url),
  locale,
  timeZone,
}: LibraryOptions): Library {
  let operations = readOperations(root, schema)
  const programs = new Map<string, Program>()

  const program = (name: string): Program => {
    const known = programs.get(name)
    if (known) return known
    const made = compileTemplate(root, name)
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
    hasTemplate: (name) => existsSync(join(root, `${name}.sx`)),
    render: (name, entry, props: Props) => render(program(name), props, { entry, locale, timeZone }),
    prepareAll() {
      const mistakes = [...operations.mistakes.values()].flat()
      for (const name of entryTemplates(root)) {
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
      programs.clear()
      operations = readOperations(root, schema)
    },
  }
}

interface ReadOperations {
  readonly known: Operations
  readonly mistakes: ReadonlyMap<string, readonly string[]>
}

function readOperations(root: string, schemaFile: URL): ReadOperations {
  const schema = readSchema(schemaFile)
  const { documents, mistakes } = composeDocuments(readDocuments(root), schema)
  return { known: loadOperations(documents, schema), mistakes }
}

function compileTemplate(root: string, name: string): Program {
  const file = `${name}.sx`
  const [site = ''] = name.split('/', 1)
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  try {
    return compile(read(file), {
      file: `web/${file}`,
      resolve: (specifier) => {
        const found = placesOf(specifier, site).find((place) => existsSync(join(root, place)))
        return found === undefined ? null : { file: `web/${found}`, source: read(found) }
      },
    })
  } catch (error) {
    if (error instanceof CompileError) throw new AuthoringError(error.message, { cause: error })
    throw error
  }
}

/** A site's own template of a name comes before the house's; `design/layout` names the house's in so many words. */
const placesOf = (specifier: string, site: string): readonly string[] =>
  specifier.startsWith('design/')
    ? [`design/components/${specifier.slice('design/'.length)}.sx`]
    : [`${site}/${specifier}.sx`, `${site}/components/${specifier}.sx`, `design/components/${specifier}.sx`]

const entryTemplates = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)(page|fragment|flash)\.sx$/.test(path) && !path.includes('node_modules'))
    .map((path) => path.replace(/\.sx$/, ''))
