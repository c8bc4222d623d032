import type { Scope } from '@rose-ash/subgraph/missingScope.ts'

/** The value of `WWW-Authenticate` for a token that is not good (RFC 6750, 3.1). */
export const invalidToken = (reason: string): string =>
  `Bearer error="invalid_token", error_description="${reason.replaceAll('"', "'")}"`

/** The value of `WWW-Authenticate` for a good token that does not go as far as this (RFC 6750, 3.1). */
export const insufficientScope = (scope: Scope): string =>
  `Bearer error="insufficient_scope", scope="${scope}"`
