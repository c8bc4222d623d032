import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { AccountDomain } from '../AccountDomain.ts'

/** Tells whoever shows the newsletter that it changed, once the transaction commits. */
export async function tellOfNewsletter(
  { viewer }: AccountDomain,
  trx: Knex.Transaction,
  newsletterId: string,
): Promise<void> {
  await emit(trx, 'account', {
    topic: 'account.newsletter.changed',
    aggregateType: 'Newsletter',
    aggregateId: newsletterId,
    payload: { actorUserId: viewer.userId, newsletterId },
  } satisfies NewDomainEvent<'account.newsletter.changed'>)
}
