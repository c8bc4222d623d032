import type { PricePeriodResolvers } from '../generated/graphql.ts'
import { asMoney } from './asMoney.ts'

export const PricePeriod: PricePeriodResolvers = {
  price: ({ amountMinor, currency }) => asMoney(amountMinor, currency),
  compareAt: ({ compareAtMinor, currency }) =>
    compareAtMinor === null ? null : asMoney(compareAtMinor, currency),
}
