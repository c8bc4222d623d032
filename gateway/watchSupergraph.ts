import { unwatchFile, watchFile } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Logger } from 'pino'
import type { Gateway } from './Gateway.ts'

/**
 * Reloads the gateway whenever the file changes. A file that cannot be served is reported and left alone. The file is
 * looked at once a second, which works on every file system and however the file is replaced.
 *
 * @returns a function that ends the watch
 */
export function watchSupergraph(
  file: string,
  gateway: Gateway,
  logger: Logger,
  intervalMs = 1000,
): () => void {
  const reload = async () => {
    try {
      gateway.reload(await readFile(file, 'utf8'))
    } catch (error) {
      logger.error({ err: error, file }, 'the supergraph cannot be served; the present one stays')
    }
  }
  watchFile(file, { interval: intervalMs, persistent: false }, (now, before) => {
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) void reload()
  })
  return () => unwatchFile(file)
}
