import type { PurchasableType } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'

export interface SellerRef {
  readonly sellerType: PurchasableType
  readonly sellerId: string
}

/** Who runs the shops and events, by their ids; whoever is not there any more is missing. One question to each provider. */
export async function ownersOfSellers(
  { sellers }: Pick<CartDomain, 'sellers'>,
  refs: readonly SellerRef[],
): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>()
  const ask = async (type: PurchasableType) => {
    const ids = [
      ...new Set(refs.flatMap(({ sellerType, sellerId }) => (sellerType === type ? [sellerId] : []))),
    ]
    if (ids.length === 0) return
    const answer = await sellers[type].sellers({ ids })
    for (const seller of answer.sellers) if (seller) owners.set(seller.id, seller.ownerUserId)
  }
  await Promise.all([ask('product_variant'), ask('ticket_type')])
  return owners
}
