const prefix = 'own:'

/** The idempotency key of a refund that we make by ourselves: one that nobody can have taken before. */
export const ownKey = (what: string): string => `${prefix}${what}`

export const isOwnKey = (key: string): boolean => key.startsWith(prefix)
