import type { TaxAmount } from '../domain/order/taxesOf.ts'
import type { TaxAmount as Answer } from '../generated/graphql.ts'
import { moneyOf } from './moneyOf.ts'

/** The tax of one rate, as the graph tells it. */
export const taxAmountOf = (
  { rateBp, netMinor, taxMinor, grossMinor }: TaxAmount,
  currency: string,
): Answer => ({
  rateBp,
  net: moneyOf(netMinor, currency),
  tax: moneyOf(taxMinor, currency),
  gross: moneyOf(grossMinor, currency),
})
