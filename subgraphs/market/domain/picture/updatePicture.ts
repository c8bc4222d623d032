import { changeRow } from '@rose-ash/db'
import { check, done, leftOut, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { Picture } from '../../models/Picture.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { pictureFields } from './pictureFields.ts'
import { pictureToChange } from './pictureToChange.ts'
import { showPictures } from './showPictures.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  alt: leftOut(pictureFields.alt),
  isFirst: leftOut(z.literal(true, 'Put another picture first instead.')),
})

export type UpdatePictureInput = z.input<typeof schema>

/** Changes what is said of a picture, or puts it before the others. */
export async function updatePicture(
  market: MarketDomain,
  input: UpdatePictureInput,
): Promise<Outcome<Picture>> {
  const found = await pictureToChange(market, input.id)
  if (!found.ok) return found
  policy.require(market.viewer, 'picture.update', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, alt, isFirst } = checked.value
  return market.knex.transaction(async (trx) => {
    const changed = await changeRow(Picture, trx, { id, version }, { alt, ...(isFirst && { rank: 0 }) })
    if (!changed.ok) return changed
    if (isFirst) await moveOthersBack(trx, changed.value)
    await showPictures(market, trx, changed.value)
    return done(changed.value)
  })
}

const moveOthersBack = (trx: Knex.Transaction, { id, shopId, productId }: Picture) =>
  trx.raw(
    `update market.pictures as picture set rank = placed.rank
     from (
       select id, row_number() over (order by rank, id) as rank from market.pictures
       where shop_id = ? and product_id is not distinct from ? and id <> ?
     ) as placed
     where picture.id = placed.id`,
    [shopId, productId, id],
  )
