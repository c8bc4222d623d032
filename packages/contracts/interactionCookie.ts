/**
 * The cookie by which the identity provider binds a sign-in to a browser. Its value is the interaction's uid, its path the
 * page of that sign-in. In development the name carries the port, as clones share one cookie jar.
 */
export const interactionCookieName = (isProduction: boolean, webPort: number): string =>
  isProduction ? '__Secure-op-interaction' : `op-interaction-${webPort}`
