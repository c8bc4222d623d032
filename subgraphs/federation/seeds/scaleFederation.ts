import { newId } from '@rose-ash/domain'
import type { FederationDomain } from '../domain/FederationDomain.ts'

const batch = 5000

const firstNames =
  'Aoife Bethan Caleb Delphine Elif Farouk Greta Hamza Imogen Jonas Kezia Lorcan Maren Noor Owain Priya'.split(
    ' ',
  )
const lastNames =
  'Abbott Bowen Carrow Dunmore Ellery Fairley Garrow Hadley Ibbs Jarrold Kemble Lidgate Marsh Nettle Orme Penrose'.split(
    ' ',
  )

/** Adds `n` generated members with their actors and a few follows, for benchmarks. Numbers go on from those there are. */
export async function scaleFederation(
  { knex, clock }: FederationDomain,
  n: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const { rows } = await knex.raw<{ rows: { next: number }[] }>(
    `select coalesce(max(substr(handle::text, 7)::int), 0) + 1 as next from federation.users where handle::text ~ '^member[0-9]+$'`,
  )
  const start = rows[0]?.next ?? 1
  for (let from = start; from < start + n; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, start + n - from) }, (_, i) => from + i)
    const people = numbers.map((number) => ({
      id: newId(),
      actorId: newId(),
      handle: `member${number}`,
      name: `${firstNames[number % 16]} ${lastNames[Math.floor(number / 16) % 16]} ${number}`,
    }))
    await knex.transaction(async (trx) => {
      const columns = [
        people.map((p) => p.id),
        people.map((p) => p.actorId),
        people.map((p) => p.handle),
        people.map((p) => p.name),
        clock.now(),
      ]
      await trx.raw(
        `with people as (select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[]) as p(id, actor_id, handle, name)),
         members as (
           insert into federation.users (id, handle, name, introduction, email, status, roles, locale, timezone, joined_at)
           select id, handle, name, case when right(handle, 1) <> '4' then 'One of many in the generated valley.' end, handle || '@rose-ash.example', 'active', '{member}', 'en-GB', 'Europe/London', ?::timestamptz from people returning joined_at)
         insert into federation.actors (id, kind, type, site, handle, user_id, approves_followers, created_at)
         select p.actor_id, 'user', 'person', 'federation', p.handle, p.id, false, m.joined_at from people p cross join (select max(joined_at) as joined_at from members) m`,
        columns,
      )
      const pairs = people.flatMap(({ actorId }, i) =>
        [1, 7, 31].map(
          (step) => [newId(), actorId, people[(i + step) % people.length]?.actorId ?? actorId] as const,
        ),
      )
      const distinct = pairs.filter(([, follower, followed]) => follower !== followed)
      await trx.raw(
        `insert into federation.follows (id, follower_id, followed_id, state, created_at, accepted_at)
         select f.id, f.follower_id, f.followed_id, 'accepted', t.at, t.at
         from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as f(id, follower_id, followed_id) cross join (select ?::timestamptz as at) t
         on conflict do nothing`,
        [distinct.map(([id]) => id), distinct.map(([, f]) => f), distinct.map(([, , f]) => f), clock.now()],
      )
    })
    onProgress(from - start + numbers.length)
  }
  await knex.raw('analyze federation.users, federation.actors, federation.follows')
}
