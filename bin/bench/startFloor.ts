import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '@rose-ash/config'
import { freePort } from '@rose-ash/testing/freePort.ts'
import { fetchPage, type Target } from './load.ts'

export interface RunningFloor {
  readonly process: ChildProcess
  readonly target: Target
  stop(): Promise<void>
}

/**
 * Starts the product list by hand (`floor.ts`) in a process of its own.
 *
 * @throws Error with what it said, when it does not write the same page as `ours`
 */
export async function startFloor(databaseUrl: string, ours: Target): Promise<RunningFloor> {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'))
  const frame = join(folder, 'products.html')
  writeFileSync(frame, await fetchPage(ours))
  const port = await freePort()
  const child = spawn(process.execPath, ['bin/bench/floor.ts', databaseUrl, String(port), frame], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const started = once(child.stdout, 'data').then(() => null)
  const ended = await Promise.race([started, exited])
  rmSync(folder, { recursive: true })
  if (ended) throw new Error('The page written by hand did not start; see above.')
  return {
    process: child,
    target: { port, host: 'localhost', path: '/products' },
    stop: async () => {
      child.kill()
      await exited
    },
  }
}
