import { Refusal } from '@rose-ash/domain'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import type { Holder } from './holderOf.ts'

/**
 * Whose cart the verb is about: the first line of each.
 * @throws {Refusal} `MALFORMED` for a stranger without a token, with what to send
 */
export function requireHolder({ viewer, holder }: CartDomain): Holder {
  if (!holder)
    throw new Refusal(
      'MALFORMED',
      'Sign in, or send 43 or more random characters of base64url as x-cart-token.',
    )
  policy.require(viewer, 'cart.change', holder)
  return holder
}
