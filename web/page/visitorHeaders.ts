import type { Visitor } from './Visit.ts'

/** How the graph learns who asks. */
export const visitorHeaders = ({ cartToken, session }: Visitor): Record<string, string> => ({
  ...(cartToken !== null && { 'x-cart-token': cartToken }),
  ...(session !== null && { authorization: `Bearer ${session.accessToken}` }),
})
