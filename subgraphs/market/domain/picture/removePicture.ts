import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Picture } from '../../models/Picture.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { pictureToChange } from './pictureToChange.ts'
import { showPictures } from './showPictures.ts'

/** Shows a picture no longer. Blog forgets it when nobody else shows it. */
export async function removePicture(market: MarketDomain, seen: Seen): Promise<Outcome<Picture>> {
  const found = await pictureToChange(market, seen.id)
  if (!found.ok) return found
  policy.require(market.viewer, 'picture.remove', found.value.shop)
  return market.knex.transaction(async (trx) => {
    const removed = await removeRow(Picture, trx, seen)
    if (removed.ok) await showPictures(market, trx, removed.value)
    return removed
  })
}
