import { resolve } from 'node:path'

/** The folder of the clone: relative paths in the configuration start here, wherever the process was started. */
export const repositoryRoot = resolve(import.meta.dirname, '../..')
