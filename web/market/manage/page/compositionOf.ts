import type { PropValue } from '@rose-ash/vm'
import type { BlockKind, ChosenProduct, Composition } from './Composition.ts'

interface OnSale {
  readonly id: string
  readonly title: string
  readonly shop: { readonly name: string } | null
}

/** A block as page.graphql asks for it. */
interface SavedBlock {
  readonly kind: BlockKind
  readonly title: string
  readonly html: { readonly $html: string } | null
  readonly category: { readonly id: string } | null
  readonly shopId: string | null
  readonly productIds: readonly string[]
  readonly products: readonly OnSale[]
}

/** What is saved of a page, to be changed. */
export function compositionOf(page: PropValue | undefined): Composition {
  const blocks: readonly SavedBlock[] = Object(page).blocks ?? []
  return {
    version: null,
    blocks: blocks.map(({ kind, title, html, category, shopId, productIds, products }, number) => ({
      number,
      kind,
      title,
      text: html?.$html ?? '',
      categoryId: category?.id ?? '',
      shopId: shopId ?? '',
      searched: '',
      products: (productIds ?? []).map((id) => chosen(id, products)),
    })),
  }
}

/** What is taken off sale stays chosen until somebody says otherwise. */
function chosen(id: string, products: readonly OnSale[]): ChosenProduct {
  const product = products.find((each) => each.id === id)
  return { id, title: product ? titleOf(product) : 'A product that is no longer on sale', isChosen: true }
}

export const titleOf = ({ title, shop }: OnSale): string => (shop ? `${title}, ${shop.name}` : title)
