import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
} from 'graphql'

export interface OperationFile {
  readonly name: string
  readonly node: OperationDefinitionNode
}

export interface Documents {
  readonly operations: readonly OperationFile[]
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/**
 * Reads every `.graphql` file of the folders. A file holds one operation, or one fragment, which stands beside the
 * component that it feeds. Fragment names are unique in the whole room.
 */
export function readDocuments(folders: readonly string[]): Documents {
  const operations: OperationFile[] = []
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const folder of folders) {
    for (const file of graphqlFiles(folder)) {
      const [definition, second] = parse(
        new Source(readFileSync(join(folder, file), 'utf8'), file),
      ).definitions
      if (definition === undefined || second !== undefined)
        throw new Error(`${file} must hold exactly one operation or fragment.`)
      addDefinition(definition, file, operations, fragments)
    }
  }
  return { operations, fragments }
}

function addDefinition(
  definition: DefinitionNode,
  shown: string,
  operations: OperationFile[],
  fragments: Map<string, FragmentDefinitionNode>,
): void {
  if (definition.kind === Kind.OPERATION_DEFINITION) {
    operations.push({ name: shown.replace(/\.graphql$/, ''), node: definition })
  } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
    const name = definition.name.value
    if (fragments.has(name)) throw new Error(`${shown} defines the fragment ${name} a second time.`)
    fragments.set(name, definition)
  } else throw new Error(`${shown} holds neither an operation nor a fragment.`)
}

/** What is there for tests alone, and what is not ours. */
export const fixtures = /^(fixtures|node_modules)\//

const graphqlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql') && !fixtures.test(path))
    .sort()
