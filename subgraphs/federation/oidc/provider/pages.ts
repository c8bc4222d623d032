import { type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider'
import type { IdentityConfig } from '../IdentityConfig.ts'

/** The provider's own pages are on the federation site; it sends the browser there. */
export function pagesOf({ sites }: IdentityConfig) {
  const lead = (ctx: KoaContextWithOIDC, path: string): void => {
    ctx.redirect(`${sites.federation.publicUrl}${path}`)
    ctx.status = 303
  }
  return {
    interactionUrl: (_: unknown, { uid }: { uid: string }) => `/sign-in/${uid}`,
    renderError: (ctx, { error }, reason) => {
      // Somebody went back to a sign-in that is over: there is nothing to explain, they begin again.
      if (reason instanceof errors.SessionNotFound) return lead(ctx, '/sign-in')
      // The code only: a description may repeat what a stranger has put into the address.
      return lead(ctx, `/sign-in/problem?error=${encodeURIComponent(error)}`)
    },
    logoutSource: (ctx: KoaContextWithOIDC) =>
      lead(ctx, `/sign-out?xsrf=${encodeURIComponent(String(ctx.oidc.session?.state?.secret ?? ''))}`),
    postLogoutSuccessSource: (ctx: KoaContextWithOIDC) => lead(ctx, '/signed-out'),
  } satisfies Record<string, unknown> & Pick<Configuration, 'renderError'>
}
