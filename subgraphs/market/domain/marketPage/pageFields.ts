import { z } from 'zod'
import { presentation } from '../presentation.ts'

const block = z
  .object({
    title: z.string().trim().max(120, 'A heading has at most 120 characters.').nullish(),
    html: presentation.descriptionHtml.nullish(),
    productIds: z
      .array(z.uuid('This is no id of a product.'))
      .min(1, 'Choose products.')
      .max(24, 'A block shows at most 24 products.')
      .nullish(),
    categoryId: z.uuid('This is no id of a category.').nullish(),
    shopId: z.uuid('This is no id of a shop.').nullish(),
  })
  .refine(
    ({ html, productIds, categoryId, shopId }) =>
      [html, productIds, categoryId, shopId].filter((content) => content != null).length === 1,
    'A block holds one thing: a text, products, a category or a shop.',
  )

/** What a market page may hold. The same limits stand as CHECK constraints in the tables. */
export const pageFields = {
  slug: presentation.slug,
  title: z.string().trim().min(1, 'Give the page a title.').max(120, 'A title has at most 120 characters.'),
  summary: presentation.summary,
  picture: presentation.picture,
  pictureAlt: presentation.pictureAlt,
  blocks: z.array(block).max(20, 'A page has at most 20 blocks.'),
}

export type BlockInput = z.output<typeof block>
