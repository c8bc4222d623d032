import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import { createFetcher, type Fetcher } from '../fetching/createFetcher.ts'
import { FetchRefusal } from '../fetching/FetchRefusal.ts'
import { type Robots, readRobots } from '../fetching/readRobots.ts'
import type { Around } from './Around.ts'
import { HostWaits } from './HostWaits.ts'
import { paceProblem } from './paceProblem.ts'
import type { LockHost } from './withHostLock.ts'

/** That one source may send us to: its own and those where shops keep their pictures. */
const mostHosts = 8
const minute = 60_000
const day = 24 * 60 * minute

interface Host {
  readonly robots: Robots
  readonly perSecond: number
}

/**
 * Asks hosts that the pages of a source name for pictures, each by its own rules, at its pace, and while no other process asks
 * it. A redirect is a request like any other.
 *
 * @returns a fetcher that throws HostWaits where a host is not to be asked now; whoever opens it closes it
 */
export function openHosts(around: Around, source: ScrapeSource, lockHost: LockHost): Fetcher {
  const hosts = new Map<string, Promise<Host>>()
  const own = new URL(source.baseUrl).origin
  const fastest = Number(source.maxPerSecond)
  const common = {
    userAgent: around.agent.userAgent,
    privateOrigins: source.isSandbox ? [own, ...(around.sandboxOrigins ?? [])] : [],
    ...around.limits,
  }
  const rules = createFetcher({
    ...common,
    before: ({ host }, stop) => around.buckets.take(host, fastest, stop),
  })
  const pictures = createFetcher({
    ...common,
    accept: 'image/*',
    before: async (url, stop) => {
      const { robots, perSecond } = await hostOf(url, stop)
      if (!robots.isAllowed(url.href)) throw new FetchRefusal('unwelcome', 'Its site asks us not to read it.')
      await around.buckets.take(url.host, perSecond, stop)
    },
  })

  function hostOf(url: URL, stop: AbortSignal): Promise<Host> {
    const known = hosts.get(url.origin)
    if (known) return known
    if (hosts.size >= mostHosts)
      return Promise.reject(new FetchRefusal('elsewhere', 'The site has pictures on too many other hosts.'))
    const host = openHost(url, stop)
    hosts.set(url.origin, host)
    return host
  }

  async function openHost({ origin, host }: URL, stop: AbortSignal): Promise<Host> {
    const later = (ms: number) => new Date(around.market.clock.now().getTime() + ms)
    if (!(await lockHost(host)))
      throw new HostWaits(`${host} is asked by somebody else.`, later(minute), false)
    const address = `${origin}/robots.txt`
    const robots = await rules
      .fetch(address, undefined, stop)
      .then((fetched) => readRobots(address, fetched, around.agent.product))
      .catch((error: unknown) => {
        if (error instanceof FetchRefusal && mayCome(error)) return null
        throw error
      })
    if (robots === null)
      throw new HostWaits(`${address} could not be read, so nothing may be.`, later(day), true)
    const problem = paceProblem(robots)
    if (problem) throw new FetchRefusal('unwelcome', problem)
    return { robots, perSecond: robots.crawlDelay ? Math.min(fastest, 1 / robots.crawlDelay) : fastest }
  }

  return {
    fetch: pictures.fetch,
    async close() {
      await Promise.all([rules.close(), pictures.close()])
    },
  }
}

const mayCome = ({ problem }: FetchRefusal): boolean => problem === 'too_slow' || problem === 'unreachable'
