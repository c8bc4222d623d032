/** What a page of the shop does in place of answering well. */
export type Misbehaviour =
  /** 403, 404, 429, 500 and so on. */
  | { readonly status: number; readonly retryAfter?: string }
  /** Leads somewhere else; `self` leads to itself for ever. */
  | { readonly redirect: string | 'self' }
  /** Sends a body that never ends; with `packed` a small one that unpacks to one. */
  | { readonly endless: true; readonly packed?: boolean }
  /** Sends the head, and then a byte now and then. */
  | { readonly slow: true }
  /** Tags that do not close, half a script, stray bytes. */
  | { readonly broken: true }
  /** The page in these bytes, declared as the header says; null declares nothing. */
  | { readonly body: Uint8Array | string; readonly contentType: string | null }
  /** Goes away in the middle. */
  | { readonly drop: true }
