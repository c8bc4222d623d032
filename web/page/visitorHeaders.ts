import type { Visitor } from './Visit.ts'

/** How the graph learns who asks. */
export const visitorHeaders = ({ cartToken, orderKey, session }: Visitor): Record<string, string> => ({
  ...(cartToken !== null && { 'x-cart-token': cartToken }),
  ...(orderKey !== undefined && { 'x-order-key': orderKey }),
  ...(session !== null && { authorization: `Bearer ${session.accessToken}` }),
})
