import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, jest, test } from '@jest/globals'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

/** Imports a module in a process of its own, where nothing was set before, and prints what Apollo's libraries will see. */
async function telemetryAfter(module: string): Promise<string> {
  const script = `await import(${JSON.stringify(join(import.meta.dirname, module))}); console.log(process.env.APOLLO_TELEMETRY_DISABLED)`
  const { APOLLO_TELEMETRY_DISABLED: _, ...env } = process.env
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env,
  })
  return stdout.trim()
}

test.each(['index.ts', 'compose/composeSupergraph.ts'])(
  '%s turns the telemetry of Apollo’s libraries off',
  async (module) => {
    expect(await telemetryAfter(module)).toBe('1')
  },
)
