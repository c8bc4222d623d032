import type { GraphQLFormattedError } from 'graphql'
import type { Operation } from './graphql/Operation.ts'
import type { Variables } from './graphql/variablesFrom.ts'
import type { Visitor } from './Visit.ts'

export interface Question {
  readonly operation: Operation
  readonly variables: Variables
  readonly visitor: Visitor
  readonly requestId: string
  readonly signal: AbortSignal
}

/** What the graph answered: perhaps only a part, with an error for each part that is missing. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly GraphQLFormattedError[]
}

/** Asks the gateway, in this process or over HTTP. Never throws: a graph out of reach is an answer without data. */
export type Ask = (question: Question) => Promise<Answer>
