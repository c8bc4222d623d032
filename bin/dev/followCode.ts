import { once } from 'node:events'
import { watch } from 'chokidar'
import { type Consequence, consequenceOf } from './consequenceOf.ts'

/** An editor saves in several steps, and a branch is many files. */
const settleMs = 150

/**
 * Tells of changed code, SDL and configuration once it has been quiet for a moment.
 *
 * @param root the folder of the clone
 * @param folders below it
 * @param onChange gets the path that changed last, and what all of them together make stale
 * @returns ends it
 */
export async function followCode(
  root: string,
  folders: readonly string[],
  onChange: (path: string, consequence: Consequence) => void,
): Promise<() => Promise<void>> {
  let stale = new Set<string>()
  let settled: NodeJS.Timeout | undefined
  const watcher = watch([...folders], {
    cwd: root,
    ignored: /(^|\/)(node_modules|\.data)(\/|$)/,
    ignoreInitial: true,
  })
  watcher.on('all', (_, path) => {
    const consequence = consequenceOf(path)
    if (consequence === null) return
    for (const name of consequence.generate) stale.add(name)
    clearTimeout(settled)
    settled = setTimeout(() => {
      const generate = [...stale]
      stale = new Set()
      onChange(path, { generate })
    }, settleMs)
  })
  await once(watcher, 'ready')
  return async () => {
    clearTimeout(settled)
    await watcher.close()
  }
}
