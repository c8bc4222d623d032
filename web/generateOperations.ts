import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { composeDocuments } from './page/graphql/composeDocuments.ts'
import { readSchema } from './page/graphql/loadOperations.ts'
import { readDocuments } from './page/graphql/readDocuments.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const target = new URL('generated/operations.json', import.meta.url)
const schema = new URL('../gateway/api.graphql', import.meta.url)

/** The trusted documents of the six sites: hash to document, which the gateway answers and nothing else. */
export function operationsJson(): string {
  const { documents, mistakes } = composeDocuments(readDocuments([root]), readSchema(schema))
  if (mistakes.size > 0)
    throw new Error(`Operations do not fit the schema:\n${[...mistakes.values()].flat().join('\n')}`)
  const byHash = Object.fromEntries(
    documents.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ hash, document }) => [hash, document]),
  )
  return `${JSON.stringify(byHash, null, 2)}\n`
}

/** `node web/generateOperations.ts` writes the file; with `--check` it says whether the file is current. */
if (import.meta.main) {
  const json = operationsJson()
  const current = existsSync(target) ? readFileSync(target, 'utf8') : ''
  if (!process.argv.includes('--check')) writeFileSync(target, json)
  else if (current !== json) {
    process.stderr.write('web/generated/operations.json is stale: run node web/generateOperations.ts.\n')
    process.exitCode = 1
  }
}
