import { Redis } from 'ioredis'

/** A Redis that may be lost at any time. */
export interface RedisLink {
  /**
   * Runs commands. Undefined (never a rejection) when there is no Redis to answer in time; after a failure it is not
   * asked again for a moment, so that a lost Redis costs next to nothing.
   */
  attempt<T>(commands: (redis: Redis) => Promise<T>): Promise<T | undefined>
  /** Called each time a connection has been made. */
  onConnected(listener: () => void): void
  close(): Promise<void>
}

const commandTimeoutMs = 500
const pauseMs = 1000

/** Redis answered, if only with a refusal (memory full, say): the connection is fine. */
const isAnswer = (error: unknown): boolean => error instanceof Error && error.name === 'ReplyError'

/** @param options.onLost told of each failure, for the log */
export function createRedisLink(options: { url: string; onLost: (error: unknown) => void }): RedisLink {
  const redis = new Redis(options.url, {
    connectTimeout: 1000,
    commandTimeout: commandTimeoutMs,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (attempt) => Math.min(100 * attempt, 2000),
  })
  // The first commands may wait for the first connection; after that no connection means no Redis.
  let isStarting = true
  let askAgainAt = 0
  redis.on('ready', () => {
    isStarting = false
    askAgainAt = 0
  })
  redis.on('close', () => {
    isStarting = false
  })
  redis.on('error', options.onLost)

  return {
    async attempt(commands) {
      if (performance.now() < askAgainAt || (redis.status !== 'ready' && !isStarting)) return undefined
      try {
        return await commands(redis)
      } catch (error) {
        options.onLost(error)
        if (isAnswer(error)) return undefined
        askAgainAt = performance.now() + pauseMs
        // A connection that swallows commands may never recover by itself.
        if (redis.status === 'ready') redis.disconnect(true)
        return undefined
      }
    },
    onConnected(listener) {
      redis.on('ready', listener)
    },
    async close() {
      redis.disconnect()
    },
  }
}
