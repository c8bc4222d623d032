import type { Keyword, SymbolValue, TrustedHtml } from '../run/values.ts'

/** What a program may hold as a constant. Lists and dicts come from quoted data. */
export type Constant =
  | null
  | boolean
  | number
  | string
  | Keyword
  | SymbolValue
  | TrustedHtml
  | readonly Constant[]
  | { readonly [key: string]: Constant }
