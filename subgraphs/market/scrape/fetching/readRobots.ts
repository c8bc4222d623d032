import robotsModule from 'robots-parser'
import type { Fetched } from './createFetcher.ts'
import { decodeBody } from './decodeBody.ts'

/** Its types speak of a default export, and the module is the function itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default

/** What a site lets us do. */
export interface Robots {
  isAllowed(url: string): boolean
  /** Seconds between two requests; null when the site does not say. */
  readonly crawlDelay: number | null
  readonly sitemaps: readonly string[]
}

/** RFC 9309, 2.5. */
const mostRead = 512 * 1024

/**
 * The rules of a site for us (RFC 9309). Where there is no file (4xx) everything is allowed.
 *
 * @param product our name in the rules, such as `RoseAsh`
 * @returns null when the site cannot tell for now (429 and 5xx), which forbids everything
 */
export function readRobots(url: string, fetched: Fetched, product: string): Robots | null {
  if (fetched.status === 429 || fetched.status >= 500) return null
  const text =
    fetched.status >= 200 && fetched.status < 300 ? decodeBody(fetched.body.subarray(0, mostRead), null) : ''
  const rules = robotsParser(url, text)
  const delay = rules.getCrawlDelay(product)
  return {
    isAllowed: (address) => rules.isAllowed(address, product) !== false,
    crawlDelay: delay !== undefined && delay > 0 ? delay : null,
    sitemaps: rules.getSitemaps(),
  }
}
