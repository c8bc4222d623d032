import { createHash } from 'node:crypto'
import type { Cache } from '@rose-ash/cache/Cache.ts'
import { isSignedIn } from '@rose-ash/domain/viewer.ts'
import { type ExecutionResult, OperationTypeNode } from 'graphql'
import type { PreparedOperation } from '../operations/PreparedOperation.ts'
import type { Asking } from './createExecutor.ts'
import type { RequestVariables } from './executeOperation.ts'

/** Long enough to spare the subgraphs a crowd, short enough that nobody notices what changed behind the gateway's back. */
const ttlMs = 5000

export interface Question {
  readonly operation: PreparedOperation
  readonly variables: RequestVariables
  readonly asking: Asking
  /** SHA-256 of the document's text. */
  readonly hash: string
}

/** Answers to strangers, who all see the same. */
export interface AnswerCache {
  /** The answer from the cache, or from `load`, which strangers who ask the same at once share. */
  fetch(question: Question, load: (asking: Asking) => Promise<ExecutionResult>): Promise<ExecutionResult>
  /** Makes obsolete whatever came from the subgraphs that the operation, a mutation, has asked. */
  forget(operation: PreparedOperation): Promise<void>
}

/** Carries an answer that must not be kept, because a part of it is missing, past the cache. */
class Incomplete extends Error {
  readonly result: ExecutionResult

  constructor(result: ExecutionResult) {
    super('The answer is not complete.')
    this.result = result
  }
}

export function createAnswerCache(cache: Cache): AnswerCache {
  return {
    async fetch(question, load) {
      const { operation, asking } = question
      if (!isSameForAll(question)) return load(asking)
      try {
        return await cache.fetch(keyOf(question), { ttlMs, tags: tagsOf(operation) }, async () => {
          // Others may wait for the same answer, so it does not end with the one who asked first.
          const result = await load({ ...asking, signal: undefined })
          if (result.errors) throw new Incomplete(result)
          return result
        })
      } catch (error) {
        if (error instanceof Incomplete) return error.result
        throw error
      }
    },
    forget: (operation) => cache.invalidate(tagsOf(operation)),
  }
}

function isSameForAll({ operation, asking }: Question): boolean {
  return (
    operation.definition.operation === OperationTypeNode.QUERY &&
    operation.subgraphs.length > 0 &&
    !isSignedIn(asking.viewer) &&
    asking.headers['x-cart-token'] === undefined &&
    asking.headers['x-order-key'] === undefined
  )
}

const tagsOf = (operation: PreparedOperation): string[] =>
  operation.subgraphs.map((name) => `subgraph:${name}`)

function keyOf({ operation, variables, asking, hash }: Question): string {
  const whole = [
    operation.supergraph.id,
    hash,
    operation.definition.name?.value,
    variables.given,
    asking.headers['accept-language'],
  ]
  return `answer:${createHash('sha256').update(JSON.stringify(whole)).digest('hex')}`
}
