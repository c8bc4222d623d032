import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot, testEnvironment } from '@rose-ash/config'
import { type JestResults, summarise } from './check/summarise.ts'

/**
 * `npm test [-- jest's options]`: all projects of jest. The last line is `123 passed, 0 failed`. With CI=true a skipped test
 * fails the run.
 */
export async function run(args: readonly string[]): Promise<void> {
  const folder = join(repositoryRoot, '.data', 'test')
  const results = join(folder, `results-${process.pid}.json`)
  mkdirSync(folder, { recursive: true })
  const code = await jest(['--json', `--outputFile=${results}`, ...args])
  try {
    const { lines, failed } = summarise(
      JSON.parse(readFileSync(results, 'utf8')) as JestResults,
      testEnvironment().strict,
    )
    for (const line of lines) console.log(line)
    process.exitCode = failed || code !== 0 ? 1 : 0
  } catch {
    console.log('0 passed, 1 failed (jest wrote no results)')
    process.exitCode = 1
  } finally {
    rmSync(results, { force: true })
  }
}

function jest(args: readonly string[]): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...args,
    ],
    // Jest prints its report on stderr and, with --json, the results once more on stdout.
    { cwd: repositoryRoot, stdio: ['inherit', 'ignore', 'inherit'] },
  )
  return new Promise((resolve) => child.once('close', (exit) => resolve(exit ?? 1)))
}
