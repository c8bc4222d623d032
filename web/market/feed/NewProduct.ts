/** A product as feeds tell of it. */
export interface NewProduct {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly summary: string
  readonly descriptionHtml: string
  /** ISO 8601. */
  readonly publishedAt: string
  readonly picture: { readonly url: string } | null
  readonly shop: { readonly name: string }
  readonly priceRange: { readonly from: { readonly formatted: string } } | null
}

/** The products of the answer to `feed/newProducts.graphql`. */
export const newProductsOf = (data: Readonly<Record<string, unknown>>): readonly NewProduct[] =>
  (data.products as { readonly nodes: readonly NewProduct[] } | null)?.nodes ?? []
