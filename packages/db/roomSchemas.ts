import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SchemaMigrations } from './migrationFiles.ts'

/**
 * The schemas of a clone: one for each room that keeps tables, which is each with a `migrations` folder. The schema has the
 * room's name.
 *
 * @param root the folder of the clone
 */
export function roomSchemas(root: string): SchemaMigrations[] {
  const subgraphs = join(root, 'subgraphs')
  const rooms = [
    ...readdirSync(subgraphs).map((name) => [name, join(subgraphs, name)] as const),
    ['web', join(root, 'web')] as const,
  ]
  return rooms
    .map(([schema, folder]) => ({ schema, directory: join(folder, 'migrations') }))
    .filter(({ directory }) => existsSync(directory))
    .sort((a, b) => a.schema.localeCompare(b.schema))
}
