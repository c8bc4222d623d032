import type { IdentityConfig } from '../IdentityConfig.ts'

/** Where the public clients live in a browser: the origins that their redirects lead to. */
export const publicOrigins = ({ oidc }: IdentityConfig): ReadonlySet<string> =>
  new Set(
    Object.values(oidc.clients).flatMap(({ redirectUris }) => redirectUris.map((uri) => new URL(uri).origin)),
  )
