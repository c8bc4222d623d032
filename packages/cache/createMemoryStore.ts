import { LRUCache } from 'lru-cache'
import type { CacheStore, Moment } from './CacheStore.ts'
import { encodeJson } from './encodeJson.ts'

interface Kept {
  readonly value: unknown
  readonly bytes: number
  readonly freshUntil: number
  readonly since: Moment
  readonly tags: readonly string[]
}

const maxTags = 50_000

const freeze = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner)
    Object.freeze(value)
  }
  return value
}

/** Keeps values in this process, the least recently used going first; what comes out is shared and frozen. */
export function createMemoryStore(options: { maxEntries: number; maxBytes: number }): CacheStore {
  let moment: Moment = 0
  // A stamp that had to be forgotten counts for all tags from then on: better a miss than an obsolete value.
  let forgotten: Moment = 0
  const entries = new LRUCache<string, Kept>({
    max: options.maxEntries,
    maxSize: options.maxBytes,
    sizeCalculation: ({ bytes }) => bytes,
  })
  const stamps = new LRUCache<string, Moment>({
    max: maxTags,
    dispose: (stamped, _tag, reason) => {
      if (reason === 'evict') forgotten = Math.max(forgotten, stamped)
    },
  })
  const isObsolete = ({ since, tags }: Kept): boolean =>
    tags.length > 0 && (forgotten >= since || tags.some((tag) => (stamps.get(tag) ?? 0) >= since))

  return {
    async read(key) {
      const kept = entries.get(key)
      if (!kept) return undefined
      if (isObsolete(kept)) {
        entries.delete(key)
        return undefined
      }
      return { value: kept.value, isFresh: performance.now() < kept.freshUntil }
    },
    async write(key, value, { ttlMs, staleMs, tags, since }) {
      const json = encodeJson(value)
      const kept = {
        value: freeze(JSON.parse(json)),
        bytes: 2 * json.length + 200,
        freshUntil: performance.now() + ttlMs,
        since,
        tags,
      }
      if (!isObsolete(kept)) entries.set(key, kept, { ttl: ttlMs + staleMs })
    },
    async remove(key) {
      entries.delete(key)
    },
    async stamp(tags) {
      moment += 1
      for (const tag of tags) stamps.set(tag, moment)
    },
    async now() {
      return moment + 1
    },
    async takeTurn() {
      return { since: moment + 1, async done() {} }
    },
    async close() {
      entries.clear()
      stamps.clear()
    },
  }
}
