import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import { createFetcher, type Fetcher } from '../fetching/createFetcher.ts'
import { FetchRefusal } from '../fetching/FetchRefusal.ts'
import { type Robots, readRobots } from '../fetching/readRobots.ts'
import type { Around } from './Around.ts'
import { paceProblem } from './paceProblem.ts'
import { Stopped } from './Stopped.ts'

/** What asks a site by its rules, at its pace, and nobody else. Whoever opens it closes the fetcher. */
export interface OpenSite {
  readonly fetcher: Fetcher
  readonly robots: Robots
}

/** @throws Stopped when the site is not to be read */
export async function openSite(around: Around, source: ScrapeSource, signal: AbortSignal): Promise<OpenSite> {
  if (source.isSandbox && !around.allowsSandbox)
    throw new Stopped('failed', 'A sandbox is not asked in production.')
  const { origin } = new URL(source.baseUrl)
  let perSecond = Number(source.maxPerSecond)
  const fetcher = createFetcher({
    userAgent: around.agent.userAgent,
    privateOrigins: source.isSandbox ? [origin] : [],
    ...around.limits,
    before: async (url, stop) => {
      if (url.origin !== origin) throw new FetchRefusal('elsewhere', `It leads elsewhere, to ${url.href}.`)
      await around.buckets.take(url.host, perSecond, stop)
    },
  })
  try {
    const robots = await rulesOf(around, source, fetcher, signal)
    if (robots.crawlDelay) perSecond = Math.min(perSecond, 1 / robots.crawlDelay)
    return { fetcher, robots }
  } catch (error) {
    await fetcher.close()
    throw error
  }
}

async function rulesOf(
  around: Around,
  { baseUrl }: ScrapeSource,
  fetcher: Fetcher,
  signal: AbortSignal,
): Promise<Robots> {
  const url = `${new URL(baseUrl).origin}/robots.txt`
  const robots = await fetcher
    .fetch(url, undefined, signal)
    .then((fetched) => readRobots(url, fetched, around.agent.product))
    .catch((error: unknown) => {
      if (error instanceof FetchRefusal) throw new Stopped('failed', error.message)
      throw error
    })
  if (robots === null) throw new Stopped('failed', `${url} could not be read, so nothing may be.`)
  if (!robots.isAllowed(baseUrl)) throw new Stopped('blocked', `${url} asks us not to read ${baseUrl}.`)
  const problem = paceProblem(robots)
  if (problem) throw new Stopped('blocked', problem)
  return robots
}
