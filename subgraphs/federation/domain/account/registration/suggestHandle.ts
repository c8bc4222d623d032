import type { Knex } from 'knex'
import { freeHandles } from '../../user/freeHandles.ts'

const longest = 32

/** Says that a handle is taken, and names one like it that is free at the moment. */
export async function suggestHandle(knex: Knex, handle: string): Promise<string> {
  const endings = ['2', '3', '4', '5', '6', '7', '8', '9', '_ashcombe', '_rose_ash']
  const [free] = await freeHandles(
    knex,
    endings.map((ending) => handle.slice(0, longest - ending.length) + ending),
  )
  const sentence = `The handle ${handle} is taken, or was somebody’s once.`
  return free === undefined ? `${sentence} Choose another.` : `${sentence} ${free} is free.`
}
