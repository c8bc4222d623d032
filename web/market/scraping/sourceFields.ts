import { z } from 'zod'
import { box, optional, wholeNumber } from '../desk/formFields.ts'

const places = [
  'product',
  'title',
  'price',
  'sku',
  'gtin',
  'description',
  'image',
  'availability',
  'url',
] as const
const text = optional(z.string())

/** The fields of a site that is followed, as its forms send them. */
export const sourceFields = {
  name: z.string(),
  baseUrl: z.string(),
  permissionNote: z.string(),
  categoryId: text,
  everyHours: optional(wholeNumber),
  maxPerSecond: z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/, 'Write a number such as 0.5.')
    .transform(Number),
  maxPages: wholeNumber,
  publishes: box,
  enabled: box,
  isSandbox: box,
  adapter: z.enum(['AUTO', 'JSON_LD', 'MICRODATA', 'OPEN_GRAPH', 'SELECTORS']),
  selector_product: text,
  selector_title: text,
  selector_price: text,
  selector_sku: text,
  selector_gtin: text,
  selector_description: text,
  selector_image: text,
  selector_availability: text,
  selector_url: text,
}

const shape = z.object(sourceFields)
type Said = z.output<typeof shape>

/** The same as the graph takes them: selectors together, or none where no title is looked for. */
export function sourceInput(said: Said): Record<string, unknown> {
  const plain = Object.fromEntries(Object.entries(said).filter(([name]) => !name.startsWith('selector_')))
  const selectors = Object.fromEntries(places.map((place) => [place, said[`selector_${place}`]]))
  return { ...plain, selectors: said.selector_title === null ? null : selectors }
}

/** Where an error of the graph belongs. */
export const sourceFieldNames = {
  selectors: 'selector_title',
  slug: 'name',
  id: '',
  version: '',
  shopId: 'shopId',
}
