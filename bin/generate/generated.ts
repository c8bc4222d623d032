import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from '@rose-ash/config'

interface GeneratedFiles {
  readonly name: string
  /** Patterns of the files, from the folder of the clone. */
  readonly writes: readonly string[]
  write(): Promise<void>
}

/** Every committed file that a program makes, in the order of what needs what. Each loads its tools when it is its turn. */
export const generated: readonly GeneratedFiles[] = [
  {
    name: 'resolver types of the subgraphs',
    writes: ['subgraphs/*/generated/graphql.ts'],
    write: async () => (await import('../codegen.ts')).generateResolverTypes(),
  },
  {
    name: 'schema.sql',
    writes: ['schema.sql'],
    write: async () => {
      const { schemaSnapshot } = await import('../schema/schemaSnapshot.ts')
      await writeFile(join(repositoryRoot, 'schema.sql'), await schemaSnapshot())
    },
  },
]
