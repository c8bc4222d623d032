import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MigrationError } from './MigrationError.ts'

/** The migrations of one room: `0001_products.ts`, `0002_prices.ts`, … in a folder. */
export interface SchemaMigrations {
  readonly schema: string
  /** Absolute; a folder that does not exist holds no migrations. */
  readonly directory: string
}

export interface MigrationFile {
  readonly schema: string
  readonly name: string
  readonly path: string
  /** SHA-256 of the text, in hex. */
  readonly checksum: string
}

const fileName = /^\d{4}_[a-z0-9_]+\.ts$/

/** Lists every migration of every schema, in the order in which they are applied. */
export async function migrationFiles(schemas: readonly SchemaMigrations[]): Promise<MigrationFile[]> {
  const lists = await Promise.all(schemas.map(filesOf))
  return lists.flat()
}

async function filesOf({ schema, directory }: SchemaMigrations): Promise<MigrationFile[]> {
  const entries = await readdir(directory).catch(() => [])
  const names = entries.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort()
  const numbers = new Set<string>()
  for (const name of names) {
    if (!fileName.test(name)) {
      throw new MigrationError(`${join(directory, name)} is not named like 0001_products.ts; rename it.`)
    }
    const number = name.slice(0, 4)
    if (numbers.has(number)) {
      throw new MigrationError(
        `${directory} has two migrations numbered ${number}; give the newer one the next number.`,
      )
    }
    numbers.add(number)
  }
  return Promise.all(
    names.map(async (name) => {
      const path = join(directory, name)
      const checksum = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      return { schema, name: name.replace(/\.ts$/, ''), path, checksum }
    }),
  )
}
