/** What the environment says about a test run; only tests ask. */
export interface TestEnvironment {
  /** A skipped test is a failure. */
  readonly strict: boolean
  /** A PostgreSQL where the tests may create databases, in place of the embedded one. */
  readonly databaseUrl: string | null
  /** The database server of this run, as the global set-up hands it to the workers. */
  readonly run: { readonly serverUrl: string; readonly template: string; readonly number: number } | null
  readonly worker: string
  /** How the platform of a test runs: as `npm start` does it, or as `npm start -- --processes`. */
  readonly world: 'one process' | 'processes'
}

const runVariable = 'ROSE_TEST_RUN'
const worldVariable = 'ROSE_ASH_WORLD'

/** For the environment of a test run whose platforms are to have a process for each part. */
export const inProcesses: Readonly<Record<string, string>> = { [worldVariable]: 'processes' }

export function testEnvironment(env: NodeJS.ProcessEnv = process.env): TestEnvironment {
  const run = env[runVariable]
  return {
    strict: env.CI === 'true',
    databaseUrl: env.TEST_DATABASE_URL || null,
    run: run === undefined ? null : (JSON.parse(run) as NonNullable<TestEnvironment['run']>),
    worker: env.JEST_WORKER_ID ?? '1',
    world: env[worldVariable] === 'processes' ? 'processes' : 'one process',
  }
}

/** Jest's workers inherit the environment of the process that runs the global set-up. */
export function publishTestRun(
  run: NonNullable<TestEnvironment['run']>,
  env: NodeJS.ProcessEnv = process.env,
): void {
  env[runVariable] = JSON.stringify(run)
}
