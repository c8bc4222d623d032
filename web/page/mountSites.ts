import type { IncomingMessage } from 'node:http'
import type { Clock } from '@rose-ash/domain/clock.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Agent } from 'undici'
import { type Forwarding, forwardingFor } from '../forwarding.ts'
import { type Door, doorFor } from '../sites.ts'
import { answer } from './answer.ts'
import { cutOffWhenSlow } from './http/cutOffWhenSlow.ts'
import { createEncoder } from './http/encode.ts'
import { forward } from './http/forward.ts'
import { holdsNul } from './http/holdsNul.ts'
import type { Reply } from './http/Reply.ts'
import { longestFileForm, receiveForm } from './http/receiveForm.ts'
import { send } from './http/send.ts'
import { sendAsset } from './http/sendAsset.ts'
import { sendRaw } from './http/sendRaw.ts'
import { plainTrouble } from './plainTrouble.ts'
import type { SiteContext, SiteRequest } from './SiteContext.ts'
import { answerForProvider } from './session/answerForProvider.ts'
import { visitOf } from './visitOf.ts'

/** Forms are small, but for those of members that bring files. */
const formBytes = 256 * 1024

/** Mounts every site on one listener: what is passed on first, then assets, then pages. */
export async function mountSites(
  service: FastifyInstance,
  context: SiteContext,
  { clock, forwardings }: { clock: Clock; forwardings: readonly Forwarding[] },
): Promise<void> {
  const encode = createEncoder()
  const dispatcher = new Agent({ connections: 64, connect: { timeout: 1000 }, headersTimeout: 10_000 })

  await service.register(async (sites) => {
    sites.addHook('onClose', () => dispatcher.close())
    sites.addHook('onListen', () => warm(context, clock.now()))
    sites.addHook('onRequest', (request, reply) => passOn(request, reply))
    sites.addHook('onRequest', async (request) => {
      if (!mayBringFiles(request)) cutOffWhenSlow(request.raw)
    })
    sites.removeAllContentTypeParsers()
    sites.addContentTypeParser('*', async (_request: FastifyRequest, payload: IncomingMessage) =>
      (await receiveForm(payload, formBytes)).toString(),
    )
    sites.addContentTypeParser('multipart/form-data', (request: FastifyRequest, payload: IncomingMessage) =>
      receiveForm(payload, mayBringFiles(request) ? longestFileForm : formBytes),
    )
    sites.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      request.log.info({ err: error }, 'request failed')
      const status = error.statusCode ?? 500
      return send(request, reply, plainTrouble(status, request.id, context.security()), encode)
    })
    sites.all('/*', async (request, reply) => {
      const [path = '/'] = request.url.split('?', 1)
      if (path.startsWith('/assets/') && request.method !== 'POST') {
        const sent = await sendAsset(request, reply, path, context.assets, encode)
        if (sent !== null) return sent
      }
      const asked = await answer(context, siteRequest(request), clock.now(), leaving(reply))
      return send(request, reply, asked, encode)
    })
  })

  /** A page that takes files, and a browser that says it is a member's. */
  function mayBringFiles({ headers, url }: FastifyRequest): boolean {
    const site = doorFor(headers.host, context.doors, context.config)
    const [path = '/'] = url.split('?', 1)
    const match = site && context.matchers.get(site.name)?.(path)
    return match?.route.takesFiles === true && context.jar.read(headers.cookie, 'sid') !== null
  }

  async function passOn(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (forwardings.length === 0 || holdsNul(request.url)) return
    const site = doorFor(request.headers.host, context.doors, context.config)
    const [path = '/'] = request.url.split('?', 1)
    const { environment } = context.config
    const forwarding =
      site && forwardingFor(forwardings, { method: request.method, path, site: site.name, environment })
    if (!forwarding) return
    reply.hijack()
    const { origin } = new URL(context.config.subgraphs[forwarding.to].url)
    try {
      await forward(request.raw, reply.raw, {
        dispatcher,
        origin,
        protocol: new URL(site.publicUrl).protocol === 'https:' ? 'https' : 'http',
        requestId: request.id,
        address: request.ip,
      })
    } catch (error) {
      request.log.warn({ err: error, to: forwarding.to }, 'could not pass a request on')
      if (reply.raw.headersSent) reply.raw.destroy()
      else sendRaw(reply.raw, await inPlaceOf(forwarding, request, site, leaving(reply)))
    }
  }

  const inPlaceOf = (
    { to }: Forwarding,
    request: FastifyRequest,
    site: Door,
    signal: AbortSignal,
  ): Promise<Reply> | Reply => {
    const isRead = request.method === 'GET' && request.headers.accept?.includes('text/html')
    if (to !== 'federation' || !isRead) return plainTrouble(502, request.id, context.security())
    const asked = siteRequest(request)
    return answerForProvider(context, asked, visitOf(context, asked, { site, now: clock.now(), signal }))
  }
}

/** Makes the homes once, so that the first visitor does not wait for templates to be compiled. */
function warm(context: SiteContext, now: Date): void {
  const visits = context.doors
    .filter(({ host }) => doorFor(host, context.doors, context.config) !== null)
    .map(({ host }) => {
      const request = {
        method: 'GET',
        target: '/',
        headers: { host },
        body: '',
        requestId: 'warm',
        address: '127.0.0.1',
      }
      return answer(context, request, now, AbortSignal.timeout(10_000))
    })
  void Promise.allSettled(visits)
}

const siteRequest = (request: FastifyRequest): SiteRequest => ({
  method: request.method,
  target: request.url,
  headers: request.headers,
  body: typeof request.body === 'string' ? request.body : '',
  ...(Buffer.isBuffer(request.body) && { multipart: request.body }),
  requestId: request.id,
  address: request.ip,
})

/** Aborts what a visitor no longer waits for. */
function leaving(reply: FastifyReply): AbortSignal {
  const left = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) left.abort()
  })
  return left.signal
}
