import type { Cache } from '@rose-ash/cache'
import type { Config } from '@rose-ash/config'
import type { DomainEvent, InteractionPort, PortClient } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain/clock.ts'
import type { FastifyInstance } from 'fastify'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import { type Forwarding, forwardings } from './forwarding.ts'
import type { Ask } from './page/Ask.ts'
import { createHoles } from './page/cache/holes.ts'
import { createRecall } from './page/cache/recall.ts'
import { tagsOfEvent } from './page/cache/tagsOfEvent.ts'
import { checkTables } from './page/checkTables.ts'
import { createLibrary, roomFolder } from './page/createLibrary.ts'
import { createVault } from './page/createVault.ts'
import { createSubmissions } from './page/forms/submissions.ts'
import { createFragments, type MakeFragment } from './page/fragments/createFragments.ts'
import { fragmentKind } from './page/fragments/fragmentTypes.ts'
import { makeLocally } from './page/fragments/makeLocally.ts'
import { makeRemotely } from './page/fragments/makeRemotely.ts'
import { createHandoffs } from './page/handoff/handoffs.ts'
import { createAssets } from './page/http/assets.ts'
import { cookieJar } from './page/http/cookies.ts'
import { securityHeaders } from './page/http/securityHeaders.ts'
import { matchRoutes } from './page/matchRoute.ts'
import { mountSites } from './page/mountSites.ts'
import type { SiteContext } from './page/SiteContext.ts'
import type { SiteTable } from './page/SiteTable.ts'
import { watchRoom } from './page/watchRoom.ts'
import { doorsOf } from './sites.ts'
import { siteTables } from './siteTables.ts'

export interface WebOptions {
  readonly config: Config
  readonly ask: Ask
  /** Sign-in, as the identity provider decides it. */
  readonly interaction: PortClient<InteractionPort>
  /** For pages and fragments. */
  readonly cache: Cache
  /** Reaches the schema `web`. */
  readonly knex: Knex
  readonly logger: Logger
  readonly clock: Clock
  /** Paths that subgraphs answer themselves; the table of `forwarding.ts` unless told. */
  readonly forwardings?: readonly Forwarding[]
  /** The sites; those of `siteTables.ts` unless told. */
  readonly tables?: readonly SiteTable[]
  /** Where their templates and operations are; in this room unless told. */
  readonly folders?: readonly string[]
}

export interface Web {
  mount(service: FastifyInstance): Promise<void>
  /** Makes what an event concerns obsolete in the page cache. */
  hear(event: DomainEvent): Promise<void>
  /** Forgets used-up codes and old submissions; runs every hour. */
  tidy(): Promise<void>
  stop(): Promise<void>
}

/**
 * The web tier: six sites and the street corner, on one listener.
 *
 * @throws AuthoringError in production, when a template or an operation is wrong
 */
export function createWeb(options: WebOptions): Web {
  const { config, ask, interaction, cache, knex, logger, clock } = options
  const doors = doorsOf(config)
  const sites = options.tables ?? siteTables
  const tables = new Map(sites.map((table) => [table.name, table]))
  const library = createLibrary({
    locale: config.locale,
    timeZone: config.timeZone,
    folders: options.folders ?? [roomFolder],
  })
  const assets = createAssets()
  const room =
    config.environment === 'development'
      ? watchRoom(() => {
          library.reload()
          assets.reload()
        })
      : null
  if (config.environment === 'production') library.prepareAll()
  checkTables(sites, library)
  const recall = createRecall(cache, () => room?.edition() ?? '')

  const local = makeLocally({ library, ask, doors, tables, clock })
  const remote = makeRemotely(config)
  const make: MakeFragment = (request, signal) =>
    config.served.includes(fragmentKind(request.type).site) ? local(request, signal) : remote(request, signal)
  const fragments = createFragments({
    config,
    recall,
    make,
    onFailure: (error, type) => logger.warn({ err: error, fragment: type }, 'a fragment is missing'),
  })

  const submissions = createSubmissions(knex)
  const handoffs: SiteContext['handoffs'] = createHandoffs(knex)
  const context: SiteContext = {
    config,
    doors,
    tables,
    library,
    ask,
    fragments,
    holes: createHoles(config.secrets.forms),
    recall,
    assets,
    services: {
      interaction,
      vault: createVault(config.secrets.vault, 'carried by browsers'),
      doors,
      mailbox: mailboxOf(config),
    },
    logger,
    cache,
    jar: cookieJar(config),
    security: protect(config, sites),
    submissions,
    handoffs,
    matchers: new Map(sites.map(({ name, routes }) => [name, matchRoutes(routes)])),
  }

  return {
    mount: (service) =>
      mountSites(service, context, { clock, forwardings: options.forwardings ?? forwardings }),
    hear: (event) => cache.invalidate(tagsOfEvent(event)),
    async tidy() {
      await submissions.purge(clock.now())
      await handoffs.purge(clock.now())
    },
    async stop() {
      room?.close()
    },
  }
}

/** Mail that no server takes can be read on this machine; never in production. */
const mailboxOf = ({ environment, mail, home }: Config): string | null =>
  environment === 'production' || mail.smtpUrl !== null ? null : `${home.publicUrl}/dev/mail`

/** A site with forms that fill the cart may lead to the cart's site. */
function protect(config: Config, sites: readonly SiteTable[]): SiteContext['security'] {
  const headers = securityHeaders(config)
  const plain = headers([])
  const bySite = new Map<string, Readonly<Record<string, string>>>()
  const cartOrigins = (site: string): readonly string[] =>
    bySite.has(site) ? [config.sites.cart.publicUrl] : []
  for (const { name, routes } of sites) {
    const leadsToCart = routes.some(({ actions }) =>
      Object.values(actions ?? {}).some((action) => action.needsCart),
    )
    if (leadsToCart && name !== 'cart') bySite.set(name, headers([config.sites.cart.publicUrl]))
  }
  return (site, formOrigins = []) => {
    const name = site?.name ?? ''
    return formOrigins.length === 0
      ? (bySite.get(name) ?? plain)
      : headers([...new Set([...cartOrigins(name), ...formOrigins])])
  }
}
