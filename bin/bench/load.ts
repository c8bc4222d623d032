import { once } from 'node:events'
import { Agent, request } from 'node:http'

export interface Target {
  readonly port: number
  readonly host: string
  readonly path: string
}

export interface Load {
  readonly perSecond: number
  /** Milliseconds from request to the last byte. */
  readonly p50: number
  readonly p99: number
}

/** One page, whole. @throws Error when it is not a page. */
export async function fetchPage({ port, host, path }: Target, agent?: Agent): Promise<string> {
  const asking = request({ host: '127.0.0.1', port, path, headers: { host }, ...(agent && { agent }) }).end()
  const [response] = await once(asking, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  if (response.statusCode !== 200)
    throw new Error(`${host}${path} answered ${response.statusCode}: ${body.slice(0, 300)}`)
  return body
}

/** Asks for a page `count` times over `connections` kept-alive connections, each asking again as soon as it is answered. */
export async function load(target: Target, count: number, connections: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const took: number[] = []
  let begun = 0
  const visitor = async () => {
    while (begun++ < count) {
      const start = performance.now()
      await fetchPage(target, agent)
      took.push(performance.now() - start)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, visitor))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  took.sort((a, b) => a - b)
  const quantile = (q: number) => took[Math.min(took.length - 1, Math.floor(took.length * q))] ?? 0
  return { perSecond: count / seconds, p50: quantile(0.5), p99: quantile(0.99) }
}
