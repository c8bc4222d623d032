import type { Knex } from 'knex'

/** The configured origins are not those that the data was made for. The message is one sentence with the remedy. */
export class OriginsChanged extends Error {
  override readonly name = 'OriginsChanged'
}

/**
 * Stores the public origins with an empty database, and afterwards refuses others: the issuer of every token and the id of
 * every federated object begin with them.
 *
 * @param origins by the name of the site, such as `{ blog: 'https://journal.example' }`
 * @throws OriginsChanged
 */
export async function keepPublicOrigins(
  knex: Knex,
  origins: Readonly<Record<string, string>>,
): Promise<void> {
  await knex.raw(
    'create table if not exists public.public_origins (site text primary key, origin text not null)',
  )
  const rows = Object.entries(origins).map(([site, origin]) => ({ site, origin }))
  await knex('public.public_origins').insert(rows).onConflict('site').ignore()
  const stored = await knex<{ site: string; origin: string }>('public.public_origins').select(
    'site',
    'origin',
  )
  for (const { site, origin } of stored) {
    const configured = origins[site]
    if (configured === undefined || configured === origin) continue
    throw new OriginsChanged(
      `This data was made for ${origin} and the configuration says ${configured} (${site}); start with ${remedyFor(origin, configured)}, or begin with empty data by another DATA_DIR or database.`,
    )
  }
}

function remedyFor(stored: string, configured: string): string {
  const [was, is] = [new URL(stored), new URL(configured)]
  const onlyPort = was.protocol === is.protocol && was.hostname === is.hostname
  return onlyPort && was.port !== '' ? `WEB_PORT=${was.port}` : `the public origin ${stored}`
}
