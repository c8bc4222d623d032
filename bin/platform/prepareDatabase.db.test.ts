import { expect, test } from '@jest/globals'
import { loadConfig } from '@rose-ash/config'
import { enqueue } from '@rose-ash/jobs'
import { useDatabase } from '@rose-ash/testing'
import { prepareDatabase } from './prepareDatabase.ts'
import { surround } from './surround.ts'

const database = useDatabase({ commits: true })

test('a verb may enqueue before the first worker has ever started', async () => {
  const around = surround(loadConfig({ env: {} }), database.url, 'test')
  try {
    await prepareDatabase(around, () => {})
    await enqueue(database.knex, 'cart.expireOrder')
  } finally {
    await around.knex.destroy()
  }
  const { rows } = await database.knex.raw('select count(*)::int as count from graphile_worker.jobs')
  expect(rows).toEqual([{ count: 1 }])
})
