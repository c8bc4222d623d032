import type { KoaContextWithOIDC, Provider } from 'oidc-provider'

/** Discovery names every response mode there is; our clients are answered in the query only. */
export function tellWhatIsOn(provider: Provider): void {
  provider.use(async (ctx, next) => {
    await next()
    const { oidc } = ctx as KoaContextWithOIDC | { oidc: undefined }
    if (oidc?.route === 'discovery' && ctx.body !== null && typeof ctx.body === 'object')
      ctx.body = { ...ctx.body, response_modes_supported: ['query'] }
  })
}
