import { listen } from '@rose-ash/service'
import Fastify from 'fastify'

/** Sites on this machine that hear of logouts and do nothing else. */
export interface SiteThatHears {
  readonly port: number
  /** What was sent, in order: the first label of the host, and the token. */
  heard(): readonly { readonly host: string; readonly token: string }[]
  /** Which sites have accepted, in the order of their names. */
  accepted(): readonly string[]
  /** Answers 500 for that site from now on. */
  refuse(host: string | null): void
  /** Does not answer for that site from now on. */
  hang(host: string | null): void
  forget(): void
  stop(): Promise<void>
}

export async function createSiteThatHears(): Promise<SiteThatHears> {
  const heard: { host: string; token: string }[] = []
  const accepted: string[] = []
  let refusing: string | null = null
  let hanging: string | null = null

  const service = Fastify({ forceCloseConnections: true })
  service.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
  service.post<{ Body: URLSearchParams }>('/backchannel-logout', async (request, reply) => {
    const [host = ''] = (request.headers.host ?? '').split('.')
    heard.push({ host, token: request.body.get('logout_token') ?? '' })
    if (host === hanging) return new Promise(() => {})
    if (host === refusing) return reply.code(500).send()
    accepted.push(host)
    return reply.code(200).send()
  })
  const port = await listen(service, { host: '127.0.0.1', port: 0 })

  return {
    port,
    heard: () => heard,
    accepted: () => [...accepted].sort(),
    refuse: (host) => {
      refusing = host
    },
    hang: (host) => {
      hanging = host
    },
    forget() {
      heard.length = 0
      accepted.length = 0
    },
    stop: () => service.close(),
  }
}
