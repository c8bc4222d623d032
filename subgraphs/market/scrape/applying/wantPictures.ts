import type { Knex } from 'knex'
import { ScrapePicture } from '../../models/ScrapePicture.ts'
import type { Extracted } from '../extracting/Extracted.ts'

/** How many pictures are ever brought here for one item. */
const mostPictures = 3

/** Notes which pictures are to be brought here for an item. Those that were noted before stay as they are. */
export async function wantPictures(trx: Knex, itemId: string, now: Extracted): Promise<void> {
  const shown = [now.imageUrl, ...(now.furtherImageUrls ?? [])].filter(
    (url) => url !== null && /^https?:/.test(url) && url.length <= 2000,
  ) as string[]
  if (shown.length === 0) return
  const known = (await ScrapePicture.query(trx).where({ itemId }).select('url')).map(({ url }) => url)
  const fresh = shown.filter((url) => !known.includes(url)).slice(0, Math.max(0, mostPictures - known.length))
  for (const [at, url] of fresh.entries())
    await ScrapePicture.query(trx)
      .insert({ itemId, url, rank: known.length + at, state: 'wanted' })
      .onConflict(['itemId', 'url'])
      .ignore()
}
