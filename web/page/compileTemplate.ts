import { readFileSync } from 'node:fs'
import { type AnalyseOptions, CompileError, compile, type Program } from '@rose-ash/vm'
import { AuthoringError } from './AuthoringError.ts'

export type { Program }

/**
 * Compiles a page with all that it imports. A site's own template of a name comes before the house's;
 * `design/layout` names the house's in so many words.
 *
 * @param find gives the file of a path under `web/`, or null
 * @param check sees the whole page before code is made of it
 * @throws AuthoringError with a code frame for each mistake
 */
export function compileTemplate(
  name: string,
  find: (path: string) => string | null,
  check?: AnalyseOptions['check'],
): Program {
  const [site = ''] = name.split('/', 1)
  const read = (path: string) => readFileSync(find(path) ?? path, 'utf8')
  try {
    return compile(read(`${name}.sx`), {
      file: `web/${name}.sx`,
      ...(check && { check }),
      resolve: (specifier) => {
        const found = placesOf(specifier, site).find((place) => find(place) !== null)
        return found === undefined ? null : { file: `web/${found}`, source: read(found) }
      },
    })
  } catch (error) {
    if (error instanceof CompileError) throw new AuthoringError(error.message, { cause: error })
    throw error
  }
}

const placesOf = (specifier: string, site: string): readonly string[] =>
  specifier.startsWith('design/')
    ? [`design/components/${specifier.slice('design/'.length)}.sx`]
    : [`${site}/${specifier}.sx`, `${site}/components/${specifier}.sx`, `design/components/${specifier}.sx`]
