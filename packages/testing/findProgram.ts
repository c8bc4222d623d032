import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { searchPath } from '@rose-ash/config'

/** The full path of the first of these programs that is installed, or null. */
export function findProgram(...names: readonly string[]): string | null {
  for (const name of names) {
    for (const folder of searchPath().split(delimiter)) {
      const path = join(folder, name)
      try {
        accessSync(path, constants.X_OK)
        return path
      } catch {
        // Not in this folder.
      }
    }
  }
  return null
}
