/** The longest that anything is kept, stale time included: a day. What forgets tags relies on it. */
export const longestLifeMs = 24 * 60 * 60 * 1000

/** How long a value is kept, and what makes it obsolete before that. */
export interface KeepOptions {
  /** Milliseconds for which the value is served without asking. */
  readonly ttlMs: number
  /** Any of these tags, once invalidated, makes the value obsolete. */
  readonly tags?: readonly string[]
}

export interface FetchOptions<T> {
  readonly ttlMs: number
  /** Further milliseconds for which the old value is served while another caller, or a failure, keeps the new one away. */
  readonly staleMs?: number
  /** The tags, or how to tell them from the loaded value. */
  readonly tags?: readonly string[] | ((value: T) => readonly string[])
}

/**
 * Values by key, for a time. Values are JSON: what comes out is what `JSON.parse(JSON.stringify(value))` gives, whatever
 * is behind the cache, and must not be changed. `undefined` stands for a miss and cannot be kept.
 *
 * A cache never fails and never hangs: when what is behind it is lost, every question is a miss.
 */
export interface Cache {
  get<T>(key: string): Promise<T | undefined>
  set<T>(key: string, value: T, options: KeepOptions): Promise<void>
  delete(key: string): Promise<void>
  /**
   * The value, loaded if need be. Callers that ask for the same key at once, in this process or in another, share one
   * load. When the load fails, an old value within `staleMs` is given instead; without one the caller gets the failure.
   * A value that was loaded from before an invalidation of its tags is given to its callers and not kept.
   */
  fetch<T>(key: string, options: FetchOptions<T>, load: () => Promise<T>): Promise<T>
  /** Makes every value with one of these tags obsolete; the cost is that of the tags, however many values there are. */
  invalidate(tags: readonly string[]): Promise<void>
  close(): Promise<void>
}
