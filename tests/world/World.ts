import type { Config, SiteName } from '@rose-ash/config'
import type { ExecutionResult } from 'graphql'
import type { Knex } from 'knex'
import type { CastMember, cast } from '../../seeds/cast.ts'
import type { TokenScope } from './mintToken.ts'
import type { Page, VisitOptions } from './visit.ts'

export interface AskOptions {
  /** Who asks; nobody in particular unless told. */
  readonly as?: CastMember
  /** An access token in place of `as`, sent to the gateway as clients do. */
  readonly token?: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly cartToken?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks the graph through the gateway. */
export type Ask = (query: string, options?: AskOptions) => Promise<ExecutionResult>

export interface TokenOptions {
  /** `read` and `write` unless told. */
  readonly scopes?: readonly TokenScope[]
}

/** The whole platform on a database of its own, with the cast of its story. */
export type World = typeof cast & {
  readonly config: Config
  readonly knex: Knex
  readonly ask: Ask
  /** An access token as the identity provider makes them, of the command-line client and of no session. */
  token(member: CastMember, options?: TokenOptions): Promise<string>
  /** Asks for a page of a site over HTTP, as a visitor's browser does. */
  visit(site: SiteName | 'home', path: string, options?: VisitOptions): Promise<Page>
  stop(): Promise<void>
}
