import type { IncomingHttpHeaders } from 'node:http'
import type { Cache } from '@rose-ash/cache'
import type { Door } from '../sites.ts'
import type { Vault } from './createVault.ts'
import type { Download } from './download/Download.ts'
import type { Submissions } from './forms/submissions.ts'
import type { AnsweredErrand, Errand } from './handoff/Errand.ts'
import type { Handoffs } from './handoff/handoffs.ts'
import type { CookieJar } from './http/cookies.ts'
import type { Matcher } from './matchRoute.ts'
import type { PageContext } from './PageContext.ts'
import type { Publication } from './publication/Publication.ts'
import type { Route } from './Route.ts'
import type { Drafts } from './session/drafts.ts'
import type { Provider } from './session/provider/Provider.ts'
import type { Sessions } from './session/Sessions.ts'

/** What answering a visitor draws on, beside what makes the pages. */
export interface SiteContext extends PageContext {
  readonly cache: Cache
  readonly jar: CookieJar
  /**
   * The headers that protect the pages of a site; without one, those of no page in particular.
   *
   * @param formOrigins where else the forms of this page lead
   */
  security(site?: Door, formOrigins?: readonly string[]): Readonly<Record<string, string>>
  readonly provider: Provider
  readonly sessions: Sessions
  readonly drafts: Drafts
  /** Seals what a sign-in carries through the browser. */
  readonly carried: Vault
  readonly submissions: Submissions
  readonly handoffs: Handoffs<Errand, AnsweredErrand>
  readonly matchers: ReadonlyMap<string, Matcher<Route>>
  readonly downloads: ReadonlyMap<string, Matcher<Download>>
  readonly publications: ReadonlyMap<string, Matcher<Publication>>
}

/** A request of a visitor, however it came. */
export interface SiteRequest {
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The body of a form with files, for a page that takes them. */
  readonly multipart?: Buffer
  readonly requestId: string
  /** Of the peer that holds the connection. */
  readonly address: string
}
