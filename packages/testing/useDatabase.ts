import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals'
import { createKnex } from '@rose-ash/db/createKnex.ts'
import type { Knex } from 'knex'
import { type ClonedDatabase, cloneDatabase, workerDatabase } from './cloneDatabase.ts'

export interface TestDatabase {
  /** Of the running test: read it inside tests and hooks, not while the file loads. */
  readonly knex: Knex
  /** For code that opens a pool of its own; only with `commits`, as nobody else sees what a test will roll back. */
  readonly url: string
}

export interface DatabaseOptions {
  /**
   * Without it `knex` is a transaction that is rolled back after each test. With it the file has a database of its own and
   * keeps what its tests commit: for jobs, for several pools, for what happens at commit.
   */
  readonly commits?: boolean
}

/** Gives the tests of a file (or of a `describe`) a PostgreSQL with every migration applied and no rows. */
export function useDatabase({ commits = false }: DatabaseOptions = {}): TestDatabase {
  return commits ? useClone() : useRollback()
}

function useClone(): TestDatabase {
  let clone: ClonedDatabase | undefined
  let knex: Knex | undefined
  beforeAll(async () => {
    clone = await cloneDatabase()
    knex = createKnex({ url: clone.url, applicationName: 'test' })
  })
  afterAll(async () => {
    await knex?.destroy()
    await clone?.drop()
  })
  return {
    get knex() {
      return present(knex)
    },
    get url() {
      return present(clone).url
    },
  }
}

function useRollback(): TestDatabase {
  let pool: Knex | undefined
  let transaction: Knex.Transaction | undefined
  beforeAll(async () => {
    pool = createKnex({ url: await workerDatabase(), applicationName: 'test' })
  })
  beforeEach(async () => {
    transaction = await present(pool).transaction()
  })
  afterEach(async () => {
    await transaction?.rollback()
    transaction = undefined
  })
  afterAll(() => pool?.destroy())
  return {
    get knex() {
      return present(transaction)
    },
    get url(): string {
      throw new Error('Nobody else sees what this test will roll back: use useDatabase({ commits: true }).')
    },
  }
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The database exists inside tests and hooks only.')
  return value
}
