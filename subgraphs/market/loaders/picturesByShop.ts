import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Picture } from '../models/Picture.ts'

/** The pictures that members sent of each shop itself, by rank. */
export const picturesByShop = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) => Picture.query(knex).whereIn('shopId', ids).whereNull('productId').orderBy(['rank', 'id']),
    (picture: Picture) => picture.shopId,
  )
