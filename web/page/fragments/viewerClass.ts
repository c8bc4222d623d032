import { cartTag } from '../handoff/cartToken.ts'
import type { Visitor } from '../Visit.ts'
import type { FragmentKind } from './fragmentTypes.ts'

/** Those who see the same thing: everybody, the bearer of one cart, or one member. Part of every cache key. */
export function viewerClass({ sees }: FragmentKind, { cartToken, handle }: Visitor): string {
  if (sees === 'nobody') return 'anybody'
  const member = handle === null ? 'stranger' : `member:${handle}`
  if (sees === 'viewer') return member
  return cartToken === null ? member : `${member} ${cartTag(cartToken)}`
}
