import { cartTag } from '../handoff/cartToken.ts'
import { stranger, type Visitor } from '../Visit.ts'
import type { FragmentKind } from './fragmentTypes.ts'

/** Those who see the same thing. Part of every cache key. */
export function viewerClass({ sees }: FragmentKind, { cartToken, handle }: Visitor): string {
  if (sees === 'nobody') return 'anybody'
  if (sees === 'membership') return handle === null ? 'strangers' : 'members'
  const member = handle === null ? 'stranger' : `member:${handle}`
  return sees === 'viewer' || cartToken === null ? member : `${member} ${cartTag(cartToken)}`
}

/** The visitor as far as a fragment may see: what it does not depend on does not reach it. */
export function visitorSeen({ sees }: FragmentKind, visitor: Visitor): Visitor {
  if (sees === 'nobody') return stranger
  return sees === 'cart' ? visitor : { ...visitor, cartToken: null }
}
