import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Config, loadConfig, repositoryRoot } from '@rose-ash/config'
import { environmentOf } from './environmentOf.ts'

export interface CloneOptions {
  readonly dataDir: string
  /** Web's; the gateway and the subgraphs get the seven that follow. */
  readonly firstPort: number
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface RunningClone {
  readonly process: ChildProcess
  readonly config: Config
  /** What another command of the same clone is run with. */
  readonly environment: NodeJS.ProcessEnv
  /** From the command to the line that says it is ready. */
  readonly seconds: number
  /** Sends a signal, Ctrl-C's unless told, and resolves with the exit code once the process is gone. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/**
 * Runs `npm start`'s program with a data directory of its own and waits until it is ready.
 *
 * @throws Error with everything that it said, when it ends before
 */
export async function startClone({
  dataDir,
  firstPort,
  args = [],
  env = {},
}: CloneOptions): Promise<RunningClone> {
  const environment = { ...environmentOf({ dataDir, firstPort }), ...env }
  const began = performance.now()
  const child = spawn(process.execPath, ['bin/run.mjs', 'start', ...args], {
    cwd: repositoryRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes('Ready after')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${said.trim()}`)))
  })
  return {
    process: child,
    config: loadConfig({ env: environment }),
    environment,
    seconds: (performance.now() - began) / 1000,
    stop: async (signal = 'SIGINT') => {
      child.kill(signal)
      const [code] = (await exited) as [number | null]
      return code
    },
  }
}
