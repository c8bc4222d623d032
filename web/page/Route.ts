import type { PropValue } from '@rose-ash/vm'
import type { Action } from './forms/Action.ts'
import type { FragmentType } from './fragments/fragmentTypes.ts'
import type { Variables } from './graphql/variablesFrom.ts'
import type { NewCookie } from './http/cookies.ts'
import type { Services } from './Services.ts'
import type { Visit } from './Visit.ts'

/**
 * One line of a site's table. `page` is a folder of the site with `page.sx` and, if it asks for data,
 * `page.graphql`.
 */
export interface Route {
  /** Segments that begin with a colon are parameters: `/posts/:slug`. */
  readonly path: string
  readonly page: string
  /** The root field that the page is about: when it is null, there is no such page. */
  readonly subject?: string
  /** What the page decides, if it decides anything. */
  readonly logic?: PageLogic
  /** The page shows something of the visitor's own, so it is neither cached nor indexed. */
  readonly personal?: boolean
  /** It is on the way in or out: whoever is here is not asked whether they are signed in elsewhere. */
  readonly entrance?: boolean
  /** It is of the order in the parameter `code`, and open to whoever brings that order's key. */
  readonly ofOrder?: boolean
  /** Its forms may bring files, if a member sends them. */
  readonly takesFiles?: boolean
  /** Not even the browser may keep it. */
  readonly confidential?: boolean
  /** Pieces of other sites that the page shows beside those of the layout. */
  readonly fragments?: readonly FragmentType[]
  /** Forms on this page, by the name that the form carries. */
  readonly actions?: Readonly<Record<string, Action>>
}

/** What a `page.ts` may decide. All are optional; the defaults are derived from the operation. */
export interface PageLogic {
  /** Query parameters that only the template reads; those of the operation are known already. */
  readonly parameters?: readonly string[]
  /** Variables beside those that the address gives, or somewhere else to go. */
  before?(visit: Visit): Variables | Redirect
  /** What the page needs that the graph does not have. Such a page is personal. */
  load?(visit: Visit, services: Services): Promise<Loaded | Redirect | 'missing'>
  /** Where to go when what the page is about does not exist for this visitor; 404 unless told. */
  missing?(visit: Visit): Redirect | 'missing'
  /** Another verdict than 200 once the data is there. */
  after?(data: Readonly<Record<string, PropValue>>, visit: Visit): Redirect | 'missing' | undefined
  /** Further arguments for the template, computed from the data. */
  props?(
    data: Readonly<Record<string, PropValue>>,
    visit: Visit,
    services: Services,
  ): Record<string, PropValue>
}

/** What `load` found. */
export interface Loaded {
  /** Further arguments for the template. */
  readonly props: Record<string, PropValue>
  /** Origins beside this site's to which sending a form of this page may lead, by redirects too. */
  readonly formOrigins?: readonly string[]
  readonly cookies?: readonly NewCookie[]
  readonly status?: 200 | 400 | 404 | 410 | 429
}

/** Leads to another address: a path of this site, or an absolute address of another of our sites. */
export class Redirect {
  readonly location: string
  readonly status: 301 | 302 | 303 | 307 | 308
  readonly cookies: readonly NewCookie[]
  constructor(
    location: string,
    status: 301 | 302 | 303 | 307 | 308 = 302,
    cookies: readonly NewCookie[] = [],
  ) {
    this.location = location
    this.status = status
    this.cookies = cookies
  }
}
