import type { OperationTypeNode, VariableDefinitionNode } from 'graphql'

/** A document of ours, ready to ask: named by its file, known to the gateway by its hash. */
export interface Operation {
  /** Its file under `web/` without the extension, such as `blog/post/page`. */
  readonly name: string
  /** SHA-256 of `document`, in hexadecimal. */
  readonly hash: string
  readonly document: string
  readonly kind: OperationTypeNode
  readonly variables: readonly VariableDefinitionNode[]
  /** The names under which the root fields stand in an answer. */
  readonly roots: readonly string[]
  readonly shape: Shape
}

/**
 * What an answer must be looked through for: where sanitised HTML stands, and where entities stand whose change
 * makes the page stale. Branches without either are left out.
 */
export interface Shape {
  readonly html: readonly string[]
  /** The answer has an `id` here. */
  readonly hasId: boolean
  /** The type of the elements, when this is a list of entities: a new one belongs into the list. */
  readonly listOf: string | null
  readonly fields: Readonly<Record<string, Shape>>
}
