import { z } from 'zod'
import { optional } from '../formFields.ts'

/** As many categories as a product may stand in, the main one first. A form shows some of the fields. */
const rank = z.string().default('')
const ranked = {
  category1: rank,
  category2: rank,
  category3: rank,
  category4: rank,
  category5: rank,
  category6: rank,
  category7: rank,
  category8: rank,
}

/** What a form says of a product. */
export const productFields = {
  title: z.string(),
  summary: z.string().default(''),
  description: z.string().default(''),
  brand: optional(z.string()),
  labels: z.string().default(''),
  taxClass: z.enum(['ZERO', 'REDUCED', 'STANDARD']),
  ...ranked,
}

type Said = z.output<z.ZodObject<typeof productFields>>

/** The same as the graph has it. */
export const productInput = (said: Said) => ({
  title: said.title,
  summary: said.summary,
  descriptionHtml: said.description,
  brand: said.brand,
  labels: said.labels
    .split(/[,;]/)
    .map((label) => label.trim().toLowerCase().replaceAll(/\s+/g, '-'))
    .filter(Boolean),
  categoryIds: [
    ...new Set(
      z
        .object(ranked)
        .transform(Object.values<string>)
        .parse(said)
        .filter(Boolean),
    ),
  ],
  taxClass: said.taxClass,
})

export const productFieldNames = { descriptionHtml: 'description', categoryIds: 'category1', slug: 'title' }
