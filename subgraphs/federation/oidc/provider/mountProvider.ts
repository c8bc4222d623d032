import type { IncomingMessage } from 'node:http'
import { siteNames } from '@rose-ash/config/rooms.ts'
import type { FastifyInstance } from 'fastify'
import type { IdentityConfig } from '../IdentityConfig.ts'
import type { ProviderSource } from './createProviderSource.ts'
import { publicOrigins } from './publicOrigins.ts'

/** Koa reads the path from `url`, the provider its mount from what `originalUrl` has more. */
interface MountedRequest extends IncomingMessage {
  originalUrl?: string
  baseUrl?: string
}

/**
 * Lets the provider answer everything below the issuer's path, from the raw request: bodies are its own to read. Whatever
 * the caller says, the public address is the issuer's.
 */
export function mountProvider(
  service: FastifyInstance,
  { config, provider }: { config: IdentityConfig; provider: ProviderSource },
): void {
  const issuer = new URL(config.issuer)
  const security = securityHeaders(config)

  service.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    scope.all(`${issuer.pathname}/*`, async (request, reply) => {
      const answer = (await provider()).callback()
      const raw: MountedRequest = request.raw
      raw.originalUrl = request.url
      raw.baseUrl = issuer.pathname
      raw.url = request.url.slice(issuer.pathname.length)
      raw.headers.host = issuer.host
      raw.headers['x-forwarded-host'] = issuer.host
      raw.headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1)
      reply.hijack()
      reply.raw.setHeader('x-request-id', request.id)
      for (const [name, value] of security) reply.raw.setHeader(name, value)
      await answer(raw, reply.raw)
    })
  })
}

const hsts: [string, string] = ['strict-transport-security', 'max-age=63072000; includeSubDomains']

/** The provider's own pages are forms that send themselves; the browser checks where their redirects lead, too. */
function securityHeaders(config: IdentityConfig): [string, string][] {
  const origins = [...siteNames.map((site) => config.sites[site].publicUrl), ...publicOrigins(config)]
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `form-action 'self' ${origins.join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ]
  return [
    ['content-security-policy', policy.join('; ')],
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ...(config.issuer.startsWith('https:') ? [hsts] : []),
  ]
}
