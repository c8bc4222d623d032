import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { childEnvironment, repositoryRoot } from '@rose-ash/config'
import { StartError } from '@rose-ash/service'
import type { Logger } from 'pino'
import type { Platform } from './Platform.ts'
import { type PartName, partNames } from './partNames.ts'

export interface ProcessOptions {
  /** Added to the environment of each process. */
  readonly env: Readonly<Record<string, string>>
  /** Which parts; all unless told. */
  readonly parts?: readonly PartName[]
  readonly logger: Logger
  readonly onProgress?: (sentence: string) => void
}

export interface Processes extends Platform {
  /** Stops one part and leaves it stopped. */
  stopPart(name: PartName): Promise<void>
  /** Starts a part that was stopped; resolves when it is ready. */
  startPart(name: PartName): Promise<void>
}

const stopDeadlineMs = 4500
const firstPauseMs = 250
const longestPauseMs = 10_000

/**
 * Each part of the platform in a process of its own. One that ends by itself is started again, after a pause that grows with
 * every failure; one that cannot even start the first time stops everything.
 *
 * @throws StartError naming the part that did not start; it has said itself what was wrong
 */
export async function startInProcesses({
  env,
  parts = partNames,
  logger,
  onProgress = () => {},
}: ProcessOptions): Promise<Processes> {
  const children = new Map<PartName, ChildProcess>()
  let isStopping = false

  const spawn = async (name: PartName): Promise<void> => {
    const child = fork(join(repositoryRoot, 'bin/run.mjs'), ['serve', name], {
      cwd: repositoryRoot,
      env: childEnvironment(env),
      // Ctrl-C in the terminal is for this process, which stops the others in order.
      detached: true,
    })
    children.set(name, child)
    const [outcome] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown]
    if (outcome !== 'ready') {
      children.delete(name)
      throw new StartError(`The process of ${name} ended before it was ready`, 'see what it said above')
    }
    child.once('exit', (code, signal) => {
      if (isStopping || children.get(name) !== child) return
      children.delete(name)
      logger.error({ part: name, code, signal }, 'a process ended and is started again')
      void revive(name)
    })
  }

  const revive = async (name: PartName): Promise<void> => {
    for (let pauseMs = firstPauseMs; !isStopping; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
      if (isStopping) return
      const started = await spawn(name).then(
        () => true,
        () => false,
      )
      if (started) return
    }
  }

  const end = async (name: PartName): Promise<void> => {
    const child = children.get(name)
    children.delete(name)
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), stopDeadlineMs)
    await exited
    clearTimeout(late)
  }

  const stop = async (): Promise<void> => {
    isStopping = true
    await Promise.all(parts.map(end))
  }

  try {
    await Promise.all(
      parts.map(async (name) => {
        await spawn(name)
        onProgress(`${name} is ready`)
      }),
    )
  } catch (error) {
    await stop()
    throw error
  }
  return { stop, stopPart: end, startPart: spawn }
}
