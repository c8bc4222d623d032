/**
 * A moment in the store's own order. A value is obsolete when one of its tags was stamped at or after the moment at
 * which its loading began, so that an invalidation during a load is not lost, whichever tags the loaded value turns out
 * to have.
 */
export type Moment = number

export interface Entry {
  /** As it came out of JSON; not to be changed. */
  readonly value: unknown
  readonly isFresh: boolean
}

export interface WriteOptions {
  readonly ttlMs: number
  readonly staleMs: number
  readonly tags: readonly string[]
  /** When the loading of the value began. */
  readonly since: Moment
}

/** Leave to load a key, which others wait for. */
export interface Turn {
  readonly since: Moment
  done(): Promise<void>
}

/** Where a cache keeps things. None of these reject: a store that is lost knows nothing and forgets everything. */
export interface CacheStore {
  read(key: string): Promise<Entry | undefined>
  write(key: string, value: unknown, options: WriteOptions): Promise<void>
  remove(key: string): Promise<void>
  stamp(tags: readonly string[]): Promise<void>
  now(): Promise<Moment>
  /** Takes the turn to load a key, for `forMs` at most, or null when another process has it. */
  takeTurn(key: string, forMs: number): Promise<Turn | null>
  close(): Promise<void>
}
