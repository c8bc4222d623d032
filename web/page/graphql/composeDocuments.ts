import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  NoUnusedVariablesRule,
  print,
  specifiedRules,
  validate,
} from 'graphql'
import type { Documents } from './readDocuments.ts'
import { selectIds } from './selectIds.ts'
import { spreadFrom } from './spreadFrom.ts'

export interface TrustedDocument {
  readonly name: string
  readonly hash: string
  readonly document: string
}

export interface Composed {
  readonly documents: readonly TrustedDocument[]
  /** What does not fit the schema, by the name of the operation: a line each, with file and line number. */
  readonly mistakes: ReadonlyMap<string, readonly string[]>
}

/**
 * Makes each operation whole: with the fragments that it spreads, however deep, and with the ids that the page
 * cache lives on. Each is validated against the schema; one that does not fit is left out.
 */
export function composeDocuments({ operations, fragments }: Documents, schema: GraphQLSchema): Composed {
  const mistakes = new Map<string, readonly string[]>()
  const documents: TrustedDocument[] = []
  for (const { name, node } of operations) {
    const whole: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [node, ...spreadFrom(node, fragments).values()],
    }
    const errors = validate(schema, whole, rules)
    if (errors.length > 0) {
      mistakes.set(name, errors.map(describe))
      continue
    }
    const document = print(selectIds(whole, schema))
    documents.push({ name, document, hash: createHash('sha256').update(document).digest('hex') })
  }
  return { documents, mistakes }
}

function describe(error: GraphQLError): string {
  const { line } = error.locations?.[0] ?? { line: 1 }
  return `web/${error.source?.name}:${line} ${error.message}`
}

/** A page may take a parameter for its template alone, so an unused variable is no mistake here. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule)
