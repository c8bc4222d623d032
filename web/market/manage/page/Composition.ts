/** Kinds of blocks, as the graph names them. */
export const blockKinds = ['TEXT', 'PRODUCTS', 'CATEGORY', 'SHOP'] as const
export type BlockKind = (typeof blockKinds)[number]

export interface ChosenProduct {
  readonly id: string
  readonly title: string
  readonly isChosen: boolean
}

/** A block while somebody works on it. Its number stays, wherever it is moved, so its fields keep their names. */
export interface ComposedBlock {
  readonly number: number
  readonly kind: BlockKind
  readonly title: string
  readonly text: string
  readonly categoryId: string
  readonly shopId: string
  readonly products: readonly ChosenProduct[]
  /** The words that were looked for last. */
  readonly searched: string
}

/** The blocks of a page as its form shows them, saved or not. */
export interface Composition {
  /** The version that the changes are based on; null when it is to be the present one. */
  readonly version: string | null
  readonly blocks: readonly ComposedBlock[]
}

/** As many as a page may have. */
export const mostBlocks = 20
