import { createHash } from 'node:crypto'
import { slugify } from '@rose-ash/domain'
import type { Knex } from 'knex'

const tail = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 6)

/** The slug of a title, with a tail that stays the same for the same product where somebody else has it. */
export async function freeSlug(knex: Knex, title: string, key: string): Promise<string> {
  const slug = slugify(title) || 'product'
  const taken = await knex('market.products').where({ slug }).first('id')
  return taken ? `${slug.slice(0, 73).replace(/-$/, '')}-${tail(key)}` : slug
}

/** The site's code in the shape of ours, with a tail where another variant of the shop has it. */
export async function freeSku(knex: Knex, shopId: string, code: string, key: string): Promise<string> {
  const sku = slugify(code).toUpperCase().slice(0, 33).replace(/-$/, '') || 'ITEM'
  const taken = await knex('market.product_variants')
    .where({ shopId, sku })
    .whereNull('deletedAt')
    .first('id')
  return taken ? `${sku}-${tail(key).toUpperCase()}` : sku
}
