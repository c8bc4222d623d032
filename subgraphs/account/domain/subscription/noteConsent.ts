import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { NewsletterSubscription } from '../../models/NewsletterSubscription.ts'
import type { AccountDomain } from '../AccountDomain.ts'

/** To which words a subscriber said yes or no. */
const wordings = {
  subscribed: (title: string) => `Send me “${title}”.`,
  unsubscribed: (title: string) => `Do not send me “${title}” any more.`,
  removed: (title: string) => `Take “${title}” off my list.`,
}

/** Writes down what a subscriber wanted, as proof, and tells the other domains once the transaction commits. */
export async function noteConsent(
  { clock, viewer }: AccountDomain,
  trx: Knex.Transaction,
  action: keyof typeof wordings,
  { id, subscriberId, newsletterId }: NewsletterSubscription,
): Promise<void> {
  const newsletter: { title: string } | undefined = await trx('account.newsletters')
    .where('id', newsletterId)
    .first('title')
  await trx('account.consent_log').insert({
    id: newId(),
    subscriberId,
    newsletterId,
    action,
    wording: wordings[action](newsletter?.title ?? newsletterId),
    at: clock.now(),
  })
  await emit(trx, 'account', {
    topic: 'account.subscription.changed',
    aggregateType: 'NewsletterSubscription',
    aggregateId: id,
    payload: {
      actorUserId: viewer.userId,
      subscriptionId: id,
      newsletterId,
      status: action === 'subscribed' ? 'confirmed' : 'unsubscribed',
    },
  } satisfies NewDomainEvent<'account.subscription.changed'>)
}
