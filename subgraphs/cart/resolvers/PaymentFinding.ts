import type { PaymentFindingResolvers } from '../generated/graphql.ts'

export const PaymentFinding: PaymentFindingResolvers = {
  details: ({ details }) =>
    Object.entries(details).map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  resolvedBy: ({ resolvedBy }) => (resolvedBy === null ? null : { id: resolvedBy }),
}
