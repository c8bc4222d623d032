import { z } from 'zod'
import { optional } from '../formFields.ts'

/** What a form says of a product. */
export const productFields = {
  title: z.string(),
  summary: z.string().default(''),
  description: z.string().default(''),
  brand: optional(z.string()),
  labels: z.string().default(''),
  taxClass: z.enum(['ZERO', 'REDUCED', 'STANDARD']),
  category1: z.string().default(''),
  category2: z.string().default(''),
  category3: z.string().default(''),
}

interface Said {
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly brand: string | null
  readonly labels: string
  readonly taxClass: string
  readonly category1: string
  readonly category2: string
  readonly category3: string
}

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
  categoryIds: [...new Set([said.category1, said.category2, said.category3].filter(Boolean))],
  taxClass: said.taxClass,
})

export const productFieldNames = { descriptionHtml: 'description', categoryIds: 'category1', slug: 'title' }
