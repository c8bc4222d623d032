import { MediaHolderPort, type Registry } from '@rose-ash/contracts'
import { Media } from '../models/Media.ts'
import { lockFile } from './lockFile.ts'
import type { MediaHouse } from './MediaHouse.ts'

const dayMs = 86_400_000
const batch = 500

/** How long a picture waits to be shown. */
export const patienceDays = 7

/**
 * Forgets the pictures that nobody shows, and then the files that no picture is left of. A holder that does not answer
 * stops it: what may be in use is not forgotten.
 *
 * @throws PortError when a holder is out of reach
 */
export async function forgetMedia(house: MediaHouse, registry: Registry): Promise<number> {
  const now = house.clock.now()
  const forgotten = await forgetUnused(house, registry, new Date(now.getTime() - patienceDays * dayMs))
  await house.folder.clearUnfinished(new Date(now.getTime() - dayMs))
  for await (const sha256 of house.folder.keptBefore(new Date(now.getTime() - dayMs)))
    await removeUnclaimed(house, sha256)
  return forgotten
}

async function forgetUnused(house: MediaHouse, registry: Registry, unaskedSince: Date): Promise<number> {
  const { knex, clock } = house
  let forgotten = 0
  for (;;) {
    const rows = await Media.query(knex)
      .select('id')
      .where('wantedAt', '<', unaskedSince)
      .orderBy(['wantedAt', 'id'])
      .limit(batch)
    if (rows.length === 0) return forgotten
    const ids = rows.map(({ id }) => id)
    const used = await usedBy(registry, ids)
    await Media.query(knex)
      .patch({ wantedAt: clock.now() })
      .whereIn('id', [...used])
    // Whoever asked for one in the meantime is about to show it.
    forgotten += await Media.query(knex)
      .delete()
      .whereIn(
        'id',
        ids.filter((id) => !used.has(id)),
      )
      .where('wantedAt', '<', unaskedSince)
  }
}

async function usedBy(registry: Registry, mediaIds: string[]): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(
    MediaHolderPort.providers.map((room) => registry.find(MediaHolderPort, room).inUse({ mediaIds })),
  )
  return new Set(answers.flatMap((answer) => answer.mediaIds))
}

const removeUnclaimed = ({ knex, folder }: MediaHouse, sha256: string): Promise<void> =>
  knex.transaction(async (trx) => {
    await lockFile(trx, sha256)
    if ((await Media.query(trx).where({ sha256 }).resultSize()) === 0) await folder.remove(sha256)
  })
