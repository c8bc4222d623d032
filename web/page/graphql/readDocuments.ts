import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
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
 * Reads every `.graphql` file under `web/`. A file holds one operation, or one fragment, which stands beside the
 * component that it feeds. Fragment names are unique in the whole room.
 */
export function readDocuments(root: string): Documents {
  const operations: OperationFile[] = []
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const file of graphqlFiles(root)) {
    const shown = relative(root, file)
    const [definition, second] = parse(new Source(readFileSync(file, 'utf8'), shown)).definitions
    if (definition === undefined || second !== undefined)
      throw new Error(`${shown} must hold exactly one operation or fragment.`)
    addDefinition(definition, shown, operations, fragments)
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

const graphqlFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql') && !path.includes('node_modules'))
    .sort()
    .map((path) => join(root, path))
