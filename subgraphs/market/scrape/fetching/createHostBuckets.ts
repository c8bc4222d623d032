import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '@rose-ash/domain'

export interface HostBuckets {
  /** Waits until the host may be asked once more. @throws AbortError */
  take(host: string, perSecond: number, signal?: AbortSignal): Promise<void>
}

/**
 * A token bucket for each host that holds one token: requests are never closer than the slowest of those who ask wishes, and
 * whoever waits is served in turn.
 */
export function createHostBuckets(clock: Clock): HostBuckets {
  const freeAt = new Map<string, number>()
  return {
    async take(host, perSecond, signal) {
      const now = clock.now().getTime()
      const mine = Math.max(now, freeAt.get(host) ?? 0)
      freeAt.set(host, mine + 1000 / perSecond)
      if (mine > now) await pause(mine - now, undefined, signal ? { signal } : {})
    },
  }
}
