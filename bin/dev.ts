import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { loadConfig, repositoryRoot } from '@rose-ash/config'
import { stopGracefully } from '@rose-ash/service'
import { runStep } from './check/runStep.ts'
import { followCode } from './dev/followCode.ts'
import { openDatabase } from './platform/openDatabase.ts'

const folders = ['_config', 'bin', 'gateway', 'packages', 'seeds', 'subgraphs', 'vm', 'web']

/**
 * `npm run dev`: `npm start`, begun again when code, SDL or configuration changes, with what is generated from them brought up
 * to date first. Templates and styles are read anew by the running web tier. The database stays up all the while.
 */
export async function run(args: readonly string[]): Promise<void> {
  const database = await openDatabase(loadConfig(), (sentence) => console.log(`  ${sentence}`))
  const start = () =>
    fork(join(repositoryRoot, 'bin/run.mjs'), ['start', ...args], { cwd: repositoryRoot, detached: true })
  let child = start()
  let work = Promise.resolve()

  const beginAgain = async (names: readonly string[]) => {
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

  const following = followCode(repositoryRoot, folders, (path, { generate }) => {
    console.log(`\n${path} changed`)
    work = work.then(() => beginAgain(generate))
  })

  const stop = async () => {
    await (await following)()
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
