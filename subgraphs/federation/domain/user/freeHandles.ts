import type { Knex } from 'knex'

/** Those of the handles that a new member may have: nobody's, nobody's ever, no reserved name and no actor's of this site. */
export async function freeHandles(knex: Knex, handles: readonly string[]): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { handle: string }[] }>(
    `select wanted.handle from unnest(?::public.citext[]) with ordinality as wanted(handle, rank)
     where not exists (select from federation.users u where u.handle = wanted.handle)
       and not exists (select from federation.reserved_handles r where r.handle = wanted.handle)
       and not exists (select from federation.actors a where a.site = 'federation' and a.handle = wanted.handle)
     order by rank`,
    [[...handles]],
  )
  return rows.map(({ handle }) => handle)
}
