import type { Span } from './Span.ts'

/** What the reader makes of text: data with positions, before any meaning is given to it. */
export type Syntax =
  | { readonly kind: 'nil'; readonly at: Span }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Span }
  | { readonly kind: 'number'; readonly value: number; readonly at: Span }
  | { readonly kind: 'string'; readonly value: string; readonly at: Span }
  | { readonly kind: 'keyword'; readonly value: string; readonly at: Span }
  | { readonly kind: 'symbol'; readonly value: string; readonly at: Span }
  | ListSyntax
  | { readonly kind: 'dict'; readonly items: readonly Syntax[]; readonly at: Span }

/** `(…)`, or `[…]` with `bracket`: a list of data rather than a form. */
export type ListSyntax = {
  readonly kind: 'list'
  readonly items: readonly Syntax[]
  readonly bracket: boolean
  readonly at: Span
}
