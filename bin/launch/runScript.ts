import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { repositoryRoot } from '@rose-ash/config'

/** What every script of `bin/` exports. */
export interface Script {
  run(args: readonly string[]): Promise<void>
}

/** Errors whose message is written for whoever typed the command; every other one is a defect and shows its stack. */
const forTheOperator = new Set([
  'ConfigError',
  'EmbeddedPostgresError',
  'GenerateError',
  'MigrationError',
  'OriginsChanged',
  'StartError',
  'UsageError',
])

/**
 * Runs a script of this folder by its name, or any other by its path in the clone. A failure ends the process with 1, and
 * where the operator can do something about it, with one sentence in place of a stack trace.
 */
export async function runScript(name: string | undefined, args: readonly string[]): Promise<void> {
  if (name?.includes('/')) {
    process.argv.splice(1, 2, name)
    await import(pathToFileURL(join(repositoryRoot, name)).href)
    return
  }
  const file = join(repositoryRoot, 'bin', `${name}.ts`)
  if (name === undefined || !existsSync(file)) {
    console.error(`There is no script ${name}; npm run lists those that there are.`)
    process.exitCode = 1
    return
  }
  try {
    const script = (await import(pathToFileURL(file).href)) as Script
    await script.run(args)
  } catch (error) {
    console.error(error instanceof Error && forTheOperator.has(error.name) ? error.message : error)
    process.exit(1)
  }
}
