import { changeRow, constraintOf } from '@rose-ash/db'
import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { Picture } from '../../models/Picture.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { pictureToChange } from './pictureToChange.ts'
import { showPictures } from './showPictures.ts'

type Replacement = Pick<Picture, 'id' | 'version' | 'mediaId' | 'path' | 'width' | 'height' | 'widths'>

/** Shows another picture in the place of one, with the same words. */
export async function replacePicture(market: MarketDomain, input: Replacement): Promise<Outcome<Picture>> {
  const found = await pictureToChange(market, input.id)
  if (!found.ok) return found
  policy.require(market.viewer, 'picture.update', found.value.shop)
  const { id, version, ...shown } = input
  return market.knex
    .transaction(async (trx) => {
      const changed = await changeRow(Picture, trx, { id, version }, shown)
      if (!changed.ok) return changed
      await showPictures(market, trx, changed.value)
      return done(changed.value)
    })
    .catch((error: unknown) => {
      if (constraintOf(error)?.constraint !== 'pictures_media_key') throw error
      return failed(validationError(['input', 'mediaId'], 'This picture is there already.'))
    })
}
