import { isSignedIn } from '@rose-ash/domain'
import type { QueryBuilder } from 'objection'
import { Newsletter } from '../../models/Newsletter.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'

/** The newsletters that the viewer may have; for editors all there are. */
export function visibleNewsletters({ knex, viewer }: AccountDomain): QueryBuilder<Newsletter, Newsletter[]> {
  const newsletters = Newsletter.query(knex)
  if (policy.can(viewer, 'newsletter.seeHidden')) return newsletters
  return newsletters
    .where('status', 'active')
    .whereIn('visibility', isSignedIn(viewer) ? ['public', 'members'] : ['public'])
}
