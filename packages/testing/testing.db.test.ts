import { afterAll, describe, expect, test } from '@jest/globals'
import { createKnex } from '@rose-ash/db/createKnex.ts'
import { cloneOf, countQueries, useDatabase } from './index.ts'

describe('a test that rolls back', () => {
  const database = useDatabase()

  test.each([1, 2])('run %i finds nothing of another test', async () => {
    await database.knex.raw('create table public.notes (text text)')
    await database.knex('public.notes').insert({ text: 'one' })
    expect(await database.knex('public.notes')).toEqual([{ text: 'one' }])
  })

  test('statements are counted, also in nested transactions; their beginnings and ends are not', async () => {
    const { knex } = database
    const { count, result, statements } = await countQueries(knex, async () => {
      await knex.raw('select 1')
      return knex.transaction(async (outer) => {
        await outer.raw('select 2')
        return outer.transaction(async (inner) => (await inner.raw('select 3 as three')).rows)
      })
    })
    expect(statements).toEqual(['select 1', 'select 2', 'select 3 as three'])
    expect(count).toBe(3)
    expect(result).toEqual([{ three: 3 }])
  })

  test('a failed statement in a nested transaction leaves the test its own', async () => {
    const { knex } = database
    await expect(knex.transaction((trx) => trx.raw('select 1/0'))).rejects.toThrow('division by zero')
    expect((await knex.raw('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  test('there is no address to hand to others', () => {
    expect(() => database.url).toThrow('useDatabase({ commits: true })')
  })
})

describe('a test that commits', () => {
  const database = useDatabase({ commits: true })

  test('another pool sees what it wrote', async () => {
    await database.knex.raw('create table public.notes (text text)')
    const other = createKnex({ url: database.url, applicationName: 'test' })
    try {
      expect(await other('public.notes')).toEqual([])
    } finally {
      await other.destroy()
    }
  })
})

describe('a database that is filled once', () => {
  let filled = 0
  const drops: (() => Promise<void>)[] = []
  afterAll(() => Promise.all(drops.map((drop) => drop())))

  test('is copied with its rows for everyone', async () => {
    const fill = async (url: string) => {
      filled++
      const knex = createKnex({ url, applicationName: 'test' })
      await knex.raw('create table public.notes as select 7 as number')
      await knex.destroy()
    }
    const clones = await Promise.all([cloneOf('notes', fill), cloneOf('notes', fill), cloneOf('notes', fill)])
    drops.push(...clones.map((clone) => clone.drop))
    for (const { url } of clones) {
      const knex = createKnex({ url, applicationName: 'test' })
      expect(await knex('public.notes')).toEqual([{ number: 7 }])
      await knex.destroy()
    }
    expect(filled).toBe(1)
  })
})
