import type { PropValue } from '@rose-ash/vm'
import type { ChosenProduct, Composition } from './Composition.ts'

/** What is saved of a page, to be changed. */
export function compositionOf(page: PropValue | undefined): Composition {
  const { blocks = [] } = Object(page)
  return {
    version: null,
    // biome-ignore lint/suspicious/noExplicitAny: what the graph answers to page.graphql
    blocks: blocks.map((block: any, number: number) => ({
      number,
      kind: block.kind,
      title: block.title,
      text: block.html?.$html ?? '',
      categoryId: block.category?.id ?? '',
      shopId: block.shopId ?? '',
      searched: '',
      products: (block.productIds ?? []).map((id: string) => chosen(id, block.products)),
    })),
  }
}

interface OnSale {
  readonly id: string
  readonly title: string
  readonly shop: { readonly name: string } | null
}

/** What is taken off sale stays chosen until somebody says otherwise. */
function chosen(id: string, products: readonly OnSale[]): ChosenProduct {
  const product = products.find((each) => each.id === id)
  return { id, title: product ? titleOf(product) : 'A product that is no longer on sale', isChosen: true }
}

export const titleOf = ({ title, shop }: OnSale): string => (shop ? `${title}, ${shop.name}` : title)
