import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const watched = /\.(sx|graphql|css|svg|js)$/

export interface WatchedRoom {
  /** Changes with every change of a file: part of the keys of what was made from them. */
  edition(): string
  close(): void
}

/**
 * Tells when a template, an operation or a style of the room changes, so that the next page shows it. Editors write in
 * several steps: what cannot be read just now is read with the next change.
 */
export function watchRoom(reload: () => void): WatchedRoom {
  let edition = 0
  let pending: NodeJS.Timeout | null = null
  const watcher = watch(root, { recursive: true }, (_event, file) => {
    if (file === null || !watched.test(file)) return
    if (pending) clearTimeout(pending)
    pending = setTimeout(() => {
      pending = null
      try {
        reload()
        edition += 1
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      }
    }, 50).unref()
  })
  return { edition: () => `${edition} `, close: () => watcher.close() }
}
