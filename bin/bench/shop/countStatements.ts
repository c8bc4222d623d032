import type { Knex } from 'knex'

/** How many statements `work` sends, reading and writing, with what it came to. */
export async function countStatements<T>(
  knex: Knex,
  work: () => Promise<T>,
): Promise<{ readonly count: number; readonly result: T }> {
  let count = 0
  const note = () => {
    count++
  }
  knex.on('query', note)
  try {
    const result = await work()
    return { count, result }
  } finally {
    knex.removeListener('query', note)
  }
}
