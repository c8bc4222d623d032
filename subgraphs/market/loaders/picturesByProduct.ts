import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Picture } from '../models/Picture.ts'

/** The pictures that members sent of each product, by rank. */
export const picturesByProduct = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) => Picture.query(knex).whereIn('productId', ids).orderBy(['rank', 'id']),
    (picture: Picture) => picture.productId ?? '',
  )
