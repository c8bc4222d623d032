import type { ProductResolvers } from '../generated/graphql.ts'
import { asImage } from './asImage.ts'
import { asMoney } from './asMoney.ts'

export const Product: ProductResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.productById.load(id),
  picture: (product) => asImage(product),
  pictures: ({ id }, _, { loaders }) => loaders.picturesByProduct.load(id),
  shop: async ({ shopId }, _, { loaders }) => {
    const shop = await loaders.shopById.load(shopId)
    if (!shop) throw new Error(`product of a hidden shop ${shopId}`)
    return shop
  },
  categories: async ({ categoryIds }, _, { loaders }) => {
    const found = await Promise.all(categoryIds.map((id) => loaders.categoryById.load(id)))
    return found.filter((category) => category !== null)
  },
  options: ({ id }, _, { loaders }) => loaders.optionsByProduct.load(id),
  variants: ({ id }, _, { loaders }) => loaders.variantsByProduct.load(id),
  priceRange: ({ priceFromMinor, priceToMinor, currency }) =>
    priceFromMinor === null || priceToMinor === null || currency === null
      ? null
      : { from: asMoney(priceFromMinor, currency), to: asMoney(priceToMinor, currency) },
  availability: ({ availability, availableQuantity }) => ({
    status: availability,
    quantity: availableQuantity,
  }),
}
