import { isSignedIn, Refusal } from '@rose-ash/domain'
import type { MarketDomain } from './MarketDomain.ts'

/** @throws {Refusal} for a stranger, who is not told whether a thing to be changed exists */
export function signedIn(market: MarketDomain): void {
  if (!isSignedIn(market.viewer)) throw new Refusal('UNAUTHENTICATED', 'Sign in to do this.')
}
