import {
  type DocumentNode,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { LoadedSupergraph } from '../supergraph/LoadedSupergraph.ts'
import type { Limits } from './Limits.ts'
import type { PreparedOperation } from './PreparedOperation.ts'
import { prepareOperation } from './prepareOperation.ts'

/** Texts that are remembered parsed and validated; those of the web tier are some hundred. */
const mostTexts = 1000

/** What is known of the operations on one supergraph. A reload starts an empty one. */
export class OperationStore {
  readonly supergraph: LoadedSupergraph
  readonly #limits: Limits
  readonly #rules: typeof specifiedRules
  readonly #documents = new Map<string, DocumentNode>()
  readonly #prepared = new WeakMap<DocumentNode, Map<string | undefined, PreparedOperation>>()

  constructor(supergraph: LoadedSupergraph, options: { limits: Limits; introspection: boolean }) {
    this.supergraph = supergraph
    this.#limits = options.limits
    this.#rules = options.introspection
      ? specifiedRules
      : [...specifiedRules, NoSchemaIntrospectionCustomRule]
  }

  /**
   * The document of a text, parsed and validated at most once.
   *
   * @throws AggregateError of GraphQLErrors when it is no valid document of this supergraph
   */
  document(text: string): DocumentNode {
    const known = this.#documents.get(text)
    if (known) return known
    const document = this.#parse(text)
    const errors = validate(this.supergraph.apiSchema, document, this.#rules, { maxErrors: 10 })
    if (errors.length > 0) throw new AggregateError(errors)
    if (this.#documents.size >= mostTexts) this.#forgetOldest()
    this.#documents.set(text, document)
    return document
  }

  /**
   * The plan of one operation of a document that is valid on this supergraph. It lives as long as the document.
   *
   * @throws GraphQLError `MALFORMED` when the operation does not exist or exceeds a limit
   */
  prepare(document: DocumentNode, operationName: string | undefined): PreparedOperation {
    let operations = this.#prepared.get(document)
    if (!operations) {
      operations = new Map()
      this.#prepared.set(document, operations)
    }
    const known = operations.get(operationName)
    if (known) return known
    const made = prepareOperation(this.supergraph, document, operationName, this.#limits)
    operations.set(operationName, made)
    return made
  }

  #parse(text: string): DocumentNode {
    try {
      return parse(text, { maxTokens: this.#limits.tokens })
    } catch (error) {
      throw error instanceof GraphQLError ? new AggregateError([error]) : error
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#documents.keys()
    if (oldest !== undefined) this.#documents.delete(oldest)
  }
}
