import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Newsletter } from '../../models/Newsletter.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { newsletterRefused } from './newsletterRefused.ts'
import { tellOfNewsletter } from './tellOfNewsletter.ts'

/** Removes a newsletter to which nobody subscribed. */
export async function deleteNewsletter(account: AccountDomain, seen: Seen): Promise<Outcome<Newsletter>> {
  policy.require(account.viewer, 'newsletter.delete')
  return account.knex
    .transaction(async (trx) => {
      const removed = await removeRow(Newsletter, trx, seen)
      if (removed.ok) await tellOfNewsletter(account, trx, seen.id)
      return removed
    })
    .catch(newsletterRefused)
}
