import { z } from 'zod'
import type { Action, ActionResult } from '../../../page/forms/Action.ts'
import { mutation } from '../../../page/forms/mutation.ts'
import { amount, optional } from '../formFields.ts'

interface Prices {
  readonly variantId: string
  readonly price: number
  readonly compareAt: number | null
  readonly member: number | null
  readonly wholesale: number | null
}

const fields = z.object({
  variantId: z.string(),
  price: amount,
  compareAt: optional(amount),
  member: optional(amount),
  wholesale: optional(amount),
})

const priceOf = (input: (said: Prices) => object, field: string) =>
  mutation({
    operation: 'market/desk/product/setPrice',
    fields,
    variables: (said) => ({ input: { variantId: said.variantId, ...input(said) } }),
    fieldNames: { variantId: '', amountMinor: field, compareAtMinor: 'compareAt', priceList: '' },
    done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'The prices are saved.' } }),
  })

/** One price list after the other; a list whose price stays as it is changes nothing. */
const lists = [
  priceOf(
    ({ price, compareAt }) => ({ priceList: 'DEFAULT', amountMinor: price, compareAtMinor: compareAt }),
    'price',
  ),
  priceOf(({ member }) => ({ priceList: 'MEMBER', amountMinor: member }), 'member'),
  priceOf(({ wholesale }) => ({ priceList: 'WHOLESALE', amountMinor: wholesale }), 'wholesale'),
]

/** The prices of a variant in all price lists; an empty field ends the price of its list. */
export const savePrices: Action = {
  operations: ['market/desk/product/setPrice'],
  async perform(...given) {
    let outcome: ActionResult | null = null
    for (const list of lists) {
      outcome = await list.perform(...given)
      if (outcome.kind !== 'done') return outcome
    }
    return outcome ?? { kind: 'refused', status: 503 }
  },
}
