import type { Publication } from '../../page/publication/Publication.ts'

interface Named {
  readonly name: string
  readonly slug: string
}

interface Suggested {
  readonly products: readonly {
    readonly title: string
    readonly slug: string
    readonly shop: { readonly name: string }
  }[]
  readonly shops: readonly Named[]
  readonly categories: readonly Named[]
  readonly insteadOf: string | null
}

const longest = 80

/** What a visitor who types may mean, for the script of the search field: `/suggest?text=oat`. */
export const suggestions: Publication = {
  path: '/suggest',
  operation: 'market/suggest/suggest',
  type: 'application/json; charset=utf-8',
  seconds: 60,
  variables(query) {
    const text = query.get('text')?.trim().replaceAll(/\s+/g, ' ').toLowerCase() ?? ''
    return text === '' || text.length > longest ? null : { text }
  },
  write(data) {
    const { products, shops, categories, insteadOf } = data.suggest as Suggested
    const options = [
      ...categories.map(({ name, slug }) => ({ label: name, kind: 'Category', href: `/categories/${slug}` })),
      ...shops.map(({ name, slug }) => ({ label: name, kind: 'Shop', href: `/shops/${slug}` })),
      ...products.map(({ title, slug, shop }) => ({
        label: title,
        kind: shop.name,
        href: `/products/${slug}`,
      })),
    ]
    return JSON.stringify({ options, insteadOf })
  },
}
