/** The `code` of a system error such as ENOENT, or undefined. By its shape, not by `instanceof`: test realms have an Error of their own. */
export const errorCode = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
