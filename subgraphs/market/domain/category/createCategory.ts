import { check, done, newId, type Outcome, slugify } from '@rose-ash/domain'
import { z } from 'zod'
import { Category } from '../../models/Category.ts'
import { policy } from '../../policy.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { categoryConstraints } from './categoryConstraints.ts'
import { categoryFields } from './categoryFields.ts'
import { placeBelow } from './placeBelow.ts'

const schema = z.object({
  id: z.uuid().optional(),
  parentId: categoryFields.parentId.default(null),
  name: categoryFields.name,
  slug: categoryFields.slug.nullish(),
  description: categoryFields.description.nullish(),
  picture: categoryFields.picture.default(null),
  pictureAlt: categoryFields.pictureAlt.nullish(),
  rank: categoryFields.rank.nullish(),
})

export type CreateCategoryInput = z.input<typeof schema>

export async function createCategory(
  market: MarketDomain,
  input: CreateCategoryInput,
): Promise<Outcome<Category>> {
  policy.require(market.viewer, 'category.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id = newId(), parentId, name, slug, description, picture, pictureAlt, rank } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const place = await placeBelow(trx, id, parentId, 1)
      if (!place.ok) return place
      const category = await Category.query(trx)
        .insert({
          id,
          parentId,
          path: place.value,
          name,
          slug: slug ?? slugify(name),
          description: description ?? '',
          picture,
          pictureAlt: pictureAlt ?? '',
          rank: rank ?? 0,
        })
        .returning('*')
      await announce(market, trx, {
        topic: 'market.category.changed',
        aggregateType: 'Category',
        aggregateId: id,
        payload: { categoryId: id },
      })
      return done(category)
    })
    .catch(categoryConstraints)
}
