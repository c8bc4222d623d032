import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from '@rose-ash/config'
import { runStep } from '../check/runStep.ts'
import { GenerateError } from './GenerateError.ts'

export interface GeneratedFiles {
  readonly name: string
  /** Patterns of the files, from the folder of the clone. */
  readonly writes: readonly string[]
  write(): Promise<void>
}

/** Every committed file that a program makes, in the order of what needs what. Each loads its tools when it is its turn. */
export const generated: readonly GeneratedFiles[] = [
  {
    name: 'types',
    writes: ['subgraphs/*/generated/graphql.ts'],
    write: async () => (await import('../codegen.ts')).generateResolverTypes(),
  },
  {
    name: 'supergraph',
    writes: ['gateway/supergraph.graphql', 'gateway/api.graphql'],
    write: () => runProgram('gateway/bin/compose.ts'),
  },
  {
    name: 'operations',
    writes: ['web/generated/*'],
    write: () => runProgram('web/generateOperations.ts'),
  },
  {
    name: 'language',
    writes: ['vm/LANGUAGE.md'],
    write: () => runProgram('vm/bin/languageReference.ts'),
  },
  {
    name: 'schema',
    writes: ['schema.sql'],
    write: async () => {
      const { schemaSnapshot } = await import('../schema/schemaSnapshot.ts')
      await writeFile(join(repositoryRoot, 'schema.sql'), await schemaSnapshot())
    },
  },
]

async function runProgram(path: string): Promise<void> {
  const { passed, errors } = await runStep({ name: path, command: [process.execPath, path] })
  if (!passed) throw new GenerateError(errors.trim())
}
