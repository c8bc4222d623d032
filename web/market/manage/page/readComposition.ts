import type { Fields } from '../../../page/forms/Action.ts'
import {
  type BlockKind,
  blockKinds,
  type ChosenProduct,
  type ComposedBlock,
  type Composition,
} from './Composition.ts'

/** The blocks that a form sends, in their order; products that are not ticked are left behind. */
export function readComposition(fields: Fields): Composition {
  const text = (name: string): string => fields.get(name)?.[0] ?? ''
  return {
    version: text('version'),
    blocks: [...fields].flatMap(([name, [kind]]): ComposedBlock[] => {
      const digits = /^block-(\d{1,4})$/.exec(name)?.[1]
      if (digits === undefined || !isKind(kind)) return []
      const number = Number(digits)
      return [
        {
          number,
          kind,
          title: text(`title-${number}`),
          text: text(`text-${number}`),
          categoryId: text(`category-${number}`),
          shopId: text(`shop-${number}`),
          searched: text(`searched-${number}`),
          products: productsOf(fields, number),
        },
      ]
    }),
  }
}

const isKind = (kind: string | undefined): kind is BlockKind => blockKinds.some((each) => each === kind)

/** Those with a place come first, by their places; the others stay in the order in which they were found. */
function productsOf(fields: Fields, number: number): ChosenProduct[] {
  const start = `product-${number}-`
  const ids = [...fields.keys()].flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []))
  const placeOf = (id: string) => Number(fields.get(`place-${number}-${id}`)?.[0]) || Number.POSITIVE_INFINITY
  return ids
    .map((id) => ({ id, place: placeOf(id) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ id }) => ({ id, title: fields.get(`name-${number}-${id}`)?.[0] ?? '', isChosen: true }))
}
