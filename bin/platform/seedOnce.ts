import type { Surroundings } from './Surroundings.ts'
import { seedWorld } from './seedWorld.ts'

/**
 * Seeds a database that nobody has written to yet, once. A seeding that was interrupted goes on at the next start; data of
 * somebody's own is left alone.
 */
export async function seedOnce(around: Surroundings, onProgress: (sentence: string) => void): Promise<void> {
  const { knex } = around
  await knex.raw(
    `create table if not exists public.seeding (began_at timestamptz not null, ended_at timestamptz)`,
  )
  const [seeding] = await knex<{ endedAt: Date | null }>('public.seeding').select('endedAt')
  if (seeding?.endedAt) return
  if (seeding === undefined) {
    const { rows } = await knex.raw<{ rows: unknown[] }>('select from federation.users limit 1')
    if (rows.length > 0) return
    await knex('public.seeding').insert({ beganAt: around.clock.now() })
  }
  await seedWorld(around, onProgress)
  await knex('public.seeding').update({ endedAt: around.clock.now() })
}
