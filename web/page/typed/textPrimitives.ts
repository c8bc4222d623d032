import type { Primitive } from './Tools.ts'
import type { Value } from './Value.ts'
import { leaf } from './values.ts'

const doubtsOf = (values: readonly Value[]): Value['gaps'] =>
  values.flatMap(({ absences, gaps }) => [...absences, ...gaps])

/** Nil in, nil (or the empty text) out. */
const ofFirst: Primitive = ([first]) => ({
  ...leaf,
  absences: first?.absences ?? [],
  gaps: first?.gaps ?? [],
})

/** What is nil leaves a gap. */
const ofAll: Primitive = (args) => ({ ...leaf, gaps: doubtsOf(args) })

/** A dict at the end is the query, where nil leaves a parameter out on purpose. */
const ofSegments: Primitive = (args) => ({
  ...leaf,
  gaps: doubtsOf(args.filter(({ of }) => of.every(({ kind }) => kind !== 'dict'))),
})

const nothingMore: Primitive = () => leaf

/** The functions that make texts and numbers. */
export const textPrimitives: ReadonlyMap<string, Primitive> = new Map([
  ...[
    'upper',
    'lower',
    'capitalize',
    'trim',
    'truncate',
    'slug',
    'pad-start',
    'initials',
    'substring',
    'url-encode',
    'format-money',
    'format-number',
    'format-date',
    'iso-date',
    'relative-time',
    'url-with',
    'trusted-url',
    'name',
  ].map((name) => [name, ofFirst] as const),
  ...['str', 'plural', '+', '-', '*', '/'].map((name) => [name, ofAll] as const),
  ['url', ofSegments],
  ['replace', ofFirst],
  ...[
    'count',
    'string-length',
    'now',
    'index-of',
    'mod',
    'quot',
    'min',
    'max',
    'abs',
    'floor',
    'ceil',
    'round',
    'number',
  ].map((name) => [name, nothingMore] as const),
])
