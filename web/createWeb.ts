import type { Cache } from '@rose-ash/cache'
import type { Config } from '@rose-ash/config'
import type { DomainEvent, InteractionPort, MediaPort, PortClient, SessionPort } from '@rose-ash/contracts'
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
import { followRoom } from './page/followRoom.ts'
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
import { createSessions } from './page/session/createSessions.ts'
import { createDrafts } from './page/session/drafts.ts'
import { createProvider } from './page/session/provider/createProvider.ts'
import type { Provider } from './page/session/provider/Provider.ts'
import { openSessionStore } from './page/session/store/openSessionStore.ts'
import type { SessionStore } from './page/session/store/SessionStore.ts'
import { doorsOf } from './sites.ts'
import { siteTables } from './siteTables.ts'

export interface WebOptions {
  readonly config: Config
  readonly ask: Ask
  /** Sign-in, as the identity provider decides it. */
  readonly interaction: PortClient<InteractionPort>
  /** Takes the pictures that members send. */
  readonly media: PortClient<MediaPort>
  /** Ends sessions at the identity provider. */
  readonly session: PortClient<SessionPort>
  /** The identity provider; the one of the configuration unless told. */
  readonly provider?: Provider
  /** Where sessions are kept; in Redis where there is one, else in the schema `web`, unless told. */
  readonly sessionStore?: SessionStore
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
  /** Tells the identity provider of sign-outs that it has not heard of; runs every minute. */
  tellProvider(): Promise<void>
  stop(): Promise<void>
}

/**
 * The web tier: six sites and the street corner, on one listener.
 *
 * @throws AuthoringError in production, when a template or an operation is wrong
 */
export function createWeb(options: WebOptions): Web {
  const { config, ask, interaction, cache, knex, logger, clock } = options
  const { vault: secret, forms: formSecret } = config.secrets
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
      ? followRoom(roomFolder, () => {
          library.reload()
          assets.reload()
        })
      : null
  if (config.environment === 'production') library.prepareAll()
  checkTables(sites, library)
  const recall = createRecall(cache, () => room?.edition() ?? '')

  const holes = createHoles(formSecret)
  const local = makeLocally({ library, ask, doors, tables, holes, clock })
  const remote = makeRemotely(config)
  const make: MakeFragment = (request, signal) =>
    config.served.includes(fragmentKind(request.type).site) ? local(request, signal) : remote(request, signal)
  const fragments = createFragments({
    config,
    recall,
    make,
    onFailure: (error, type) => logger.warn({ err: error, fragment: type }, 'a fragment is missing'),
  })

  const provider = options.provider ?? createProvider(config, clock)
  const store = options.sessionStore ?? openSessionStore({ config, knex, clock, logger })
  const sessions = createSessions({ config, store, provider, port: options.session, clock, logger })
  const drafts = createDrafts(knex, createVault(secret, 'drafts of forms'))
  const submissions = createSubmissions(knex)
  const handoffs: SiteContext['handoffs'] = createHandoffs(knex)
  const context: SiteContext = {
    config,
    doors,
    tables,
    library,
    ask,
    fragments,
    holes,
    recall,
    assets,
    services: {
      interaction,
      media: options.media,
      vault: createVault(secret, 'carried by browsers'),
      doors,
      mailbox: mailboxOf(config),
    },
    logger,
    cache,
    jar: cookieJar(config),
    security: protect(config),
    provider,
    sessions,
    drafts,
    carried: createVault(secret, 'sign-ins'),
    submissions,
    handoffs,
    matchers: new Map(sites.map(({ name, routes }) => [name, matchRoutes(routes)])),
    downloads: new Map(sites.map(({ name, downloads = [] }) => [name, matchRoutes(downloads)])),
    publications: new Map(sites.map(({ name, publications = [] }) => [name, matchRoutes(publications)])),
  }

  return {
    async mount(service) {
      if (room) service.addHook('onRequest', async () => room.look())
      await mountSites(service, context, { clock, forwardings: options.forwardings ?? forwardings })
    },
    hear: (event) => cache.invalidate(tagsOfEvent(event)),
    async tidy() {
      await submissions.purge(clock.now())
      await handoffs.purge(clock.now())
      await drafts.purge(clock.now())
      await sessions.purge()
    },
    tellProvider: () => sessions.tellProvider(),
    async stop() {
      await sessions.close()
      await provider.close()
    },
  }
}

/** Mail that no server takes can be read on this machine; never in production. */
const mailboxOf = ({ environment, mail, home }: Config): string | null =>
  environment === 'production' || mail.smtpUrl !== null ? null : `${home.publicUrl}/dev/mail`

/** Headers are made once for each set of origins. */
function protect(config: Config): SiteContext['security'] {
  const headers = securityHeaders(config)
  const made = new Map<string, Readonly<Record<string, string>>>()
  return (site, formOrigins = []) => {
    const others = [...new Set(formOrigins)].filter((origin) => origin !== site?.publicUrl).sort()
    const hasPasskeys = site?.name === 'federation'
    const key = `${hasPasskeys} ${others.join(' ')}`
    const known = made.get(key) ?? headers(others, { hasPasskeys })
    made.set(key, known)
    return known
  }
}
