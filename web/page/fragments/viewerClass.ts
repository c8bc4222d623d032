import { cartTag } from '../handoff/cartToken.ts'
import { type MemberSession, stranger, type Visitor } from '../Visit.ts'
import type { FragmentKind } from './fragmentTypes.ts'

/** Names a member in cache tags. */
export const memberTag = ({ userId }: Pick<MemberSession, 'userId'>): string => `member:${userId}`

/** Those who see the same thing. Part of every cache key. */
export function viewerClass({ sees }: FragmentKind, { cartToken, session }: Visitor): string {
  if (sees === 'nobody') return 'anybody'
  if (sees === 'membership') return session === null ? 'strangers' : 'members'
  const member = session === null ? 'stranger' : `${memberTag(session)} as ${session.roles.join(' ')}`
  return sees === 'viewer' || cartToken === null ? member : `${member} ${cartTag(cartToken)}`
}

/** The visitor as far as a fragment may see: what it does not depend on does not reach it. */
export function visitorSeen({ sees }: FragmentKind, visitor: Visitor): Visitor {
  if (sees === 'nobody') return stranger
  const { cartToken, session } = visitor
  return { cartToken: sees === 'cart' ? cartToken : null, session }
}
