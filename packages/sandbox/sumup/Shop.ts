import type { Books } from './Books.ts'
import type { Troubles } from './troubles.ts'

/** What every part of the server works with. */
export interface Shop {
  readonly books: Books
  readonly troubles: Troubles
  readonly apiKey: string
  readonly merchantCode: string
  /** Where its pages are. */
  origin(): string
  now(): Date
  /** Tells whoever made the checkout that it changed. */
  tell(checkoutId: string): void
}
