import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A hash of every file that the patterns match, by its path in the folder. */
export async function snapshotOf(folder: string, patterns: readonly string[]): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  for await (const path of glob([...patterns], { cwd: folder })) {
    hashes.set(
      path,
      createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex'),
    )
  }
  return hashes
}
