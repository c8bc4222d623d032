import type { MediaPort, PortClient } from '@rose-ash/contracts'
import { constraintOf } from '@rose-ash/db'
import { check, done, failed, newId, notFoundError, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { Picture } from '../../models/Picture.ts'
import { Product } from '../../models/Product.ts'
import { Shop } from '../../models/Shop.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productToChange } from '../product/productToChange.ts'
import { shopToChange } from '../shop/shopToChange.ts'
import { maximumPictures, pictureFields } from './pictureFields.ts'
import { showPictures } from './showPictures.ts'

const schema = z.object({
  shopId: z.string(),
  productId: z.string().nullish(),
  mediaId: z.uuid('This is no id of media.'),
  alt: pictureFields.alt,
})

export type AddPictureInput = z.input<typeof schema>

/** Adds a picture that the viewer sent, behind those that are there. */
export async function addPicture(
  market: MarketDomain,
  mediaPort: PortClient<MediaPort>,
  input: AddPictureInput,
): Promise<Outcome<Picture>> {
  const found = await placeOf(market, input)
  if (!found.ok) return found
  policy.require(market.viewer, 'picture.add', found.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { shopId, productId = null, mediaId, alt } = checked.value
  const { media } = await mediaPort.describe({ ids: [mediaId] })
  const [sent] = media
  if (!sent || sent.ownerUserId !== market.viewer.userId)
    return failed(notFoundError(['input', 'mediaId'], 'This picture is not there any more. Send it again.'))
  const place = { shopId, productId }
  return market.knex
    .transaction(async (trx) => {
      await (productId === null
        ? Shop.query(trx).findById(shopId)
        : Product.query(trx).findById(productId)
      ).forUpdate()
      const others = await Picture.query(trx).where(place).select('rank')
      if (others.length >= maximumPictures)
        return failed(
          validationError(['input', 'mediaId'], `At most ${maximumPictures} pictures. Remove one first.`),
        )
      const { path, width, height, widths } = sent
      const picture = await Picture.query(trx)
        .insert({
          ...place,
          id: newId(),
          mediaId,
          alt,
          rank: Math.max(-1, ...others.map(({ rank }) => rank)) + 1,
          path,
          width,
          height,
          widths,
        })
        .returning('*')
      await showPictures(market, trx, place)
      return done(picture)
    })
    .catch(pictureConstraints)
}

/** The shop, unless the product is another shop's. */
async function placeOf(market: MarketDomain, { shopId, productId }: AddPictureInput): Promise<Outcome<Shop>> {
  if (productId == null) return shopToChange(market, shopId, 'shopId')
  const found = await productToChange(market, productId, 'productId')
  if (!found.ok) return found
  return found.value.shop.id === shopId
    ? done(found.value.shop)
    : failed(notFoundError(['input', 'productId'], 'There is no such product.'))
}

function pictureConstraints(error: unknown): Outcome<never> {
  if (constraintOf(error)?.constraint !== 'pictures_media_key') throw error
  return failed(validationError(['input', 'mediaId'], 'This picture is there already.'))
}
