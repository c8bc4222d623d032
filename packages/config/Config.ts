import { z } from 'zod'
import { type SiteName, type SubgraphName, siteNames, subgraphNames } from './rooms.ts'

const port = z.coerce
  .number<string>({ error: 'is not a port number' })
  .int('is not a port number')
  .min(1, 'is not a port number between 1 and 65535')
  .max(65535, 'is not a port number between 1 and 65535')
const positive = z.coerce
  .number<string>({ error: 'is not a whole number above zero' })
  .int('is not a whole number above zero')
  .positive('is not a whole number above zero')
const count = z.coerce
  .number<string>({ error: 'is not a whole number' })
  .int('is not a whole number')
  .nonnegative('is below zero')
const flag = z.enum(['true', 'false'], 'is neither true nor false').transform((text) => text === 'true')
const text = z.string().min(1, 'is empty')
const httpUrl = z.url({ protocol: /^https?$/, error: 'is not an http or https URL', abort: true })
const origin = httpUrl.refine(
  (url) => new URL(url).origin === url,
  'is not an origin such as https://market.example',
)
const optional = <T>(schema: z.ZodType<T, string>) => z.union([z.literal('').transform(() => null), schema])
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const perRoom = <T extends z.ZodType>(schema: T) =>
  z.strictObject(Object.fromEntries(subgraphNames.map((name) => [name, schema])) as Record<SubgraphName, T>)

/** The shape of `_config/app-config.yaml` once its references are expanded: every leaf is still text. */
export const configFile = z.strictObject({
  environment: z.enum(['development', 'test', 'production'], 'is none of development, test and production'),
  host: text,
  ports: z.strictObject({ web: port, gateway: port, subgraph: port }),
  home: z.strictObject({ publicUrl: origin }),
  sites: perRoom(z.strictObject({ publicUrl: origin, title: text })),
  served: list.pipe(
    z
      .array(z.enum(siteNames, `names a site that is none of ${siteNames.join(', ')}`))
      .min(1, 'names no site'),
  ),
  gateway: z.strictObject({
    url: httpUrl,
    publicUrl: httpUrl,
    introspection: flag,
    corsOrigins: list.pipe(z.array(origin)),
    limits: z.strictObject({
      depth: positive,
      aliases: positive,
      tokens: positive,
      cost: positive,
      pageSize: positive,
    }),
    deadlines: z.strictObject({ subgraphMs: positive, operationMs: positive }),
  }),
  subgraphs: perRoom(z.strictObject({ url: optional(httpUrl) })),
  database: z.strictObject({
    url: optional(z.string().regex(/^postgres(ql)?:\/\//, 'is not a postgres:// URL')),
    poolMax: positive,
    statementTimeoutMs: count,
  }),
  redis: z.strictObject({ url: optional(z.string().regex(/^rediss?:\/\//, 'is not a redis:// URL')) }),
  dataDir: text,
  secrets: z.strictObject({ internal: z.string(), forms: z.string(), vault: z.string() }),
  oidc: z.strictObject({
    ttl: z.strictObject({
      accessTokenSeconds: positive,
      refreshTokenSeconds: positive,
      sessionSeconds: positive,
      interactionSeconds: positive,
    }),
    clients: z
      .record(
        z.string().regex(/^[\w-]+$/, 'is no client id'),
        z.strictObject({ name: text, redirectUris: list.pipe(z.array(z.url()).min(1, 'names no address')) }),
      )
      .superRefine((clients, { addIssue }) => {
        for (const site of siteNames)
          if (Object.hasOwn(clients, site))
            addIssue({
              code: 'custom',
              path: [site],
              message: 'has the name of a site, which is a client by itself',
            })
      }),
  }),
  mail: z.strictObject({
    smtpUrl: optional(z.url({ protocol: /^smtps?$/, error: 'is not an smtp:// or smtps:// URL' })),
    from: text,
    perSecond: positive,
    directory: z.string(),
  }),
  sumup: z.strictObject({
    host: optional(origin),
    pageOrigin: optional(origin),
    apiKey: z.string(),
    merchantCode: z.string(),
    webhookSecret: z.string(),
    sandboxFile: z.string(),
  }),
  /** For how many years after the one in which it happened the books have to say who it was. */
  books: z.strictObject({ keptYears: positive }),
  trustedProxies: list,
  fragments: z.strictObject({ ttlSeconds: count, deadlineMs: positive }),
  pageCache: z.strictObject({ ttlSeconds: count }),
  currency: z.literal('GBP', 'is not GBP, the one currency that the shops trade in'),
  locale: z.literal('en-GB', 'is not en-GB, the one language that the sites are written in'),
  timeZone: z.literal('Europe/London', 'is not Europe/London, where the cooperative lives'),
  observability: z.strictObject({
    logLevel: z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'is none of fatal, error, warn, info, debug, trace and silent',
    ),
  }),
})

export type ConfigFile = z.output<typeof configFile>

interface Site {
  /** The Host header of the site, with its port where that is not the usual one. */
  readonly host: string
  readonly publicUrl: string
  readonly title: string
}

/** Everything that a room may know about where and how it runs. */
export interface Config extends Omit<ConfigFile, 'ports' | 'home' | 'sites' | 'subgraphs' | 'sumup'> {
  readonly ports: {
    readonly web: number
    readonly gateway: number
    readonly subgraphs: Record<SubgraphName, number>
  }
  readonly home: { readonly host: string; readonly publicUrl: string }
  readonly sites: Record<SiteName, Site>
  /** The issuer of all tokens (OpenID Connect Core, 2): the federation site's origin and `/oidc`. */
  readonly issuer: string
  readonly subgraphs: Record<SubgraphName, { readonly url: string }>
  readonly sumup: {
    /** Where the API is. */
    readonly host: string
    /** Where its pages are, to which forms of ours lead. */
    readonly pageOrigin: string
    readonly apiKey: string
    readonly merchantCode: string
    /** Part of the address at which it tells us of changes. */
    readonly webhookSecret: string
    /** The one of this platform, which takes no money; null where the host is another one. */
    readonly sandbox: { readonly port: number; readonly file: string } | null
  }
}

const byRoom = <T>(of: (name: SubgraphName, index: number) => T) =>
  Object.fromEntries(subgraphNames.map((name, index) => [name, of(name, index)])) as Record<SubgraphName, T>

/** Derives what the file does not repeat: hosts from origins, six ports from the first, addresses from ports. */
export function configOf(file: ConfigFile): Omit<Config, 'sumup'> & Pick<ConfigFile, 'sumup'> {
  const portOf = byRoom((_, index) => file.ports.subgraph + index)
  const hosted = <T extends { publicUrl: string }>(site: T) => ({
    ...site,
    host: new URL(site.publicUrl).host,
  })
  return {
    ...file,
    ports: { web: file.ports.web, gateway: file.ports.gateway, subgraphs: portOf },
    home: hosted(file.home),
    sites: byRoom((name) => hosted(file.sites[name])),
    issuer: `${file.sites.federation.publicUrl}/oidc`,
    subgraphs: byRoom((name) => ({
      url: file.subgraphs[name].url ?? `http://127.0.0.1:${portOf[name]}/graphql`,
    })),
  }
}
