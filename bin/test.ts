import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment, inProcesses, repositoryRoot, testEnvironment } from '@rose-ash/config'
import { type JestResults, summarise } from './check/summarise.ts'

/**
 * `npm test [-- jest's options]`: all projects of jest. The last line is `123 passed, 0 failed`. With CI=true a skipped test
 * fails the run, and the journeys are made a second time, through a platform of many processes.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { strict, world } = testEnvironment()
  const runs = [await jest(args, {})]
  if (strict && args.length === 0 && world === 'one process') runs.push(await jest(journeys, inProcesses))
  const { lines, failed } = summarise(
    runs.map(({ results }) => results),
    strict,
  )
  for (const line of lines) console.log(line)
  process.exitCode = failed || runs.some(({ code }) => code !== 0) ? 1 : 0
}

/** Those that start their own platforms, or the web tier that they kill, have been both ways already. */
const journeys = [
  '--selectProjects',
  'journeys',
  '--testPathIgnorePatterns',
  '/(start|processes|identityKills)\\.test\\.ts$',
]

interface Run {
  readonly code: number
  /** None when jest could not even begin. */
  readonly results: JestResults | null
}

async function jest(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Run> {
  const folder = join(repositoryRoot, '.data', 'test')
  const file = join(folder, `results-${process.pid}.json`)
  mkdirSync(folder, { recursive: true })
  const child = spawn(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${file}`, ...args],
    // Jest prints its report on stderr and, with --json, the results once more on stdout.
    {
      cwd: repositoryRoot,
      env: childEnvironment(environment),
      stdio: ['inherit', 'ignore', 'inherit'],
    },
  )
  const code = await new Promise<number>((resolve) => child.once('close', (exit) => resolve(exit ?? 1)))
  try {
    return { code, results: JSON.parse(readFileSync(file, 'utf8')) as JestResults }
  } catch {
    return { code, results: null }
  } finally {
    rmSync(file, { force: true })
  }
}
