import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { loadConfig, repositoryRoot } from '@rose-ash/config'
import { stopGracefully } from '@rose-ash/service'
import { runStep } from './check/runStep.ts'
import { consequenceOf } from './dev/consequenceOf.ts'
import { openDatabase } from './platform/openDatabase.ts'

const folders = ['_config', 'bin', 'gateway', 'packages', 'seeds', 'subgraphs', 'vm', 'web']
/** An editor saves in several steps, and a branch is many files. */
const settleMs = 150

/**
 * `npm run dev`: `npm start`, begun again when code, SDL or configuration changes, with what is generated from them brought up
 * to date first. Templates and styles are read anew by the running web tier. The database stays up all the while.
 */
export async function run(args: readonly string[]): Promise<void> {
  const database = await openDatabase(loadConfig(), (sentence) => console.log(`  ${sentence}`))
  const start = () =>
    fork(join(repositoryRoot, 'bin/run.mjs'), ['start', ...args], { cwd: repositoryRoot, detached: true })
  let child = start()
  let stale = new Set<string>()
  let settled: NodeJS.Timeout | undefined
  let work = Promise.resolve()

  const beginAgain = async () => {
    const names = [...stale]
    stale = new Set()
    if (names.length > 0) {
      const { passed, output } = await runStep({
        name: 'generate',
        command: [process.execPath, 'bin/run.mjs', 'generate', ...names],
      })
      console.log(output.trimEnd())
      if (!passed) return
    }
    await end(child)
    child = start()
  }

  const watchers = folders.map((folder) =>
    watch(join(repositoryRoot, folder), { recursive: true }, (_, path) => {
      const consequence = path === null ? null : consequenceOf(join(folder, path))
      if (consequence === null) return
      for (const name of consequence.generate) stale.add(name)
      clearTimeout(settled)
      settled = setTimeout(() => {
        console.log(`\n${join(folder, path ?? '')} changed`)
        work = work.then(beginAgain)
      }, settleMs)
    }),
  )

  const stop = async () => {
    clearTimeout(settled)
    for (const watcher of watchers) watcher.close()
    await work
    await stopGracefully(() => end(child), database.stop)
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 4500)
  await exited
  clearTimeout(late)
}
