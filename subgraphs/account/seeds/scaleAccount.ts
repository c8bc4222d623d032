import { IdentityPort, type Registry } from '@rose-ash/contracts'
import { newId } from '@rose-ash/domain'
import { cast } from '../../../seeds/cast.ts'
import type { AccountDomain } from '../domain/AccountDomain.ts'

const batch = 2000
/** What the port answers at once. */
const asked = 100

/**
 * Adds a profile and a subscription for `n` generated members (`member1` and so on, which federation has made), for benchmarks.
 * Numbers go on from those there are.
 */
export async function scaleAccount(
  { knex, clock, registry }: AccountDomain & { readonly registry: Registry },
  n: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const { rows } = await knex.raw<{ rows: { next: number }[] }>(
    `select count(*)::int + 1 as next from account.profiles where display_name ~ '^Member [0-9]+$'`,
  )
  const start = rows[0]?.next ?? 1
  const { viewersByHandle } = registry.find(IdentityPort, 'federation')
  for (let from = 0; from < n; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, n - from) }, (_, i) => start + from + i)
    const members: { number: number; userId: string }[] = []
    for (let i = 0; i < numbers.length; i += asked) {
      const some = numbers.slice(i, i + asked)
      const { viewers } = await viewersByHandle({ handles: some.map((number) => `member${number}`) })
      for (const [at, number] of some.entries()) {
        const viewer = viewers[at]
        if (viewer) members.push({ number, userId: viewer.userId })
      }
    }
    const now = clock.now()
    const userIds = members.map(({ userId }) => userId)
    const idsFor = () => members.map(() => newId())
    await knex.transaction(async (trx) => {
      await trx.raw(
        `insert into account.profiles
           (id, user_id, display_name, bio, visibility, theme, notify_orders, notify_events, notify_social, updated_at)
         select id, user_id, 'Member ' || number, 'One of many in the generated valley.',
           case when number % 4 = 0 then 'members' else 'public' end, 'system', true, true, true, ?::timestamptz
         from unnest(?::uuid[], ?::uuid[], ?::int[]) as member(id, user_id, number)
         on conflict (user_id) do nothing`,
        [now, idsFor(), userIds, members.map(({ number }) => number)],
      )
      await trx.raw(
        `with subscriber as (
           insert into account.subscribers (id, user_id, created_at)
           select id, user_id, ?::timestamptz from unnest(?::uuid[], ?::uuid[]) as member(id, user_id)
           on conflict (user_id) do nothing returning id)
         insert into account.newsletter_subscriptions (id, subscriber_id, newsletter_id, status, confirmed_at)
         select gen_random_uuid(), subscriber.id, newsletters.id, 'confirmed', ?::timestamptz
         from subscriber cross join account.newsletters where newsletters.id = ?`,
        [now, idsFor(), userIds, now, cast.newsletters.weekly.id],
      )
    })
    onProgress(from + numbers.length)
  }
  await knex.raw('analyze account.profiles, account.subscribers, account.newsletter_subscriptions')
}
