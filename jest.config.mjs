/** What every project shares: files are loaded by Node itself, as the product is. */
const base = {
  testEnvironment: '<rootDir>/bin/jest/NativeEnvironment.ts',
  runtime: '<rootDir>/bin/jest/NativeRuntime.ts',
  transform: {},
  testPathIgnorePatterns: ['/node_modules/', '/.data/', '<rootDir>/vm/bench/engines/'],
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/vm/bench/engines/'],
}

const rooms = ['packages', 'subgraphs', 'gateway', 'vm', 'web', 'bin', 'seeds']
const beside = (suffix) => rooms.map((room) => `<rootDir>/${room}/**/*${suffix}`)
const world = {
  globalSetup: '<rootDir>/packages/testing/jest/setup.ts',
  globalTeardown: '<rootDir>/packages/testing/jest/teardown.ts',
}

const config = {
  // A machine that is busy is no failure; what must be fast has a benchmark.
  testTimeout: 30_000,
  // The tests wait for PostgreSQL and for child processes as much as they compute.
  maxWorkers: '100%',
  // A worker keeps the modules of every file that it has run.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/bin/jest/LongestFirst.ts',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: beside('.test.ts'),
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.db\\.test\\.ts$'],
    },
    { ...base, ...world, displayName: 'db', testMatch: beside('.db.test.ts') },
    { ...base, ...world, displayName: 'supergraph', testMatch: ['<rootDir>/tests/supergraph/**/*.test.ts'] },
    { ...base, ...world, displayName: 'journeys', testMatch: ['<rootDir>/tests/journeys/**/*.test.ts'] },
    { ...base, ...world, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
}

export default config
