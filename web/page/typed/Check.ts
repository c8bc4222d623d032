import type { Problems } from '@rose-ash/vm/diagnostics/Problems.ts'
import type { Span } from '@rose-ash/vm/read/Span.ts'
import type { FieldNode, GraphQLSchema } from 'graphql'
import type { Selected } from './Selected.ts'

/** What one run over the templates works with, and what it has found out so far. */
export interface Check {
  readonly schema: GraphQLSchema
  readonly problems: Problems
  /** What each fragment asks for by itself, by its name. */
  readonly fragments: ReadonlyMap<string, Selected>
  /** The fragment in the file beside a template, by the template's file. */
  readonly fragmentBeside: (file: string) => string | undefined
  /** Fields that a template reads. */
  readonly used: Set<FieldNode>
  /** Names of fields that a template reads of something unknown. */
  readonly namesRead: Set<string>
  /** Places whose being null was noted already: once is enough, however many ways lead on from there. */
  readonly doubted: Set<string>
  /** A name that no other value has. */
  readonly fresh: (name: string, at: Span) => string
}
