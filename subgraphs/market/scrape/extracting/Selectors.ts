import { z } from 'zod'

const selector = z.string().trim().min(1).max(200, 'A selector has at most 200 characters.')
const maybe = selector.nullish().transform((value) => value ?? null)

/**
 * Where a plain page shows what it sells: `h1`, or an attribute as in `img.main@src`. Without `product` a page is one product;
 * everything else is looked for inside of it.
 */
export const selectorsSchema = z.object({
  product: maybe,
  title: selector,
  price: maybe,
  sku: maybe,
  gtin: maybe,
  description: maybe,
  image: maybe,
  availability: maybe,
  url: maybe,
})

export type Selectors = z.output<typeof selectorsSchema>

/** The first of them that no browser would understand; null when all are well. */
export async function badSelector(selectors: Selectors): Promise<string | null> {
  const { load } = await import('cheerio')
  const $ = load('')
  for (const [name, text] of Object.entries(selectors)) {
    try {
      const css = text?.replace(/@[\w-]+$/, '')
      if (css) $(css)
    } catch {
      return name
    }
  }
  return null
}
