import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import { z } from 'zod'
import { closeSession, type SignedInSite } from './closeSession.ts'
import { noteLogin } from './noteLogin.ts'
import { noteUse } from './noteUse.ts'
import { tellOfLogoutLater } from './tellOfLogout.ts'

/** What `finishLogin` left with the interaction. */
const loginSchema = z.object({
  accountId: z.string(),
  methods: z.array(z.enum(['pwd', 'mail', 'passkey', 'otp', 'recovery'])),
  origin: z.object({ address: z.string(), userAgent: z.string().nullable() }),
})

/** What happened during one request to the provider. */
interface Happened {
  signedOut: boolean
  readonly untold: SignedInSite[]
}

/** Keeps `user_sessions` in step with what the provider does, before its answer leaves. */
export function keepSessions(provider: Provider, deps: { knex: Knex; clock: Clock }): void {
  const { knex } = deps
  const happened = new WeakMap<object, Happened>()

  provider.on('backchannel.error', (ctx, _error, { clientId }, userId, sid) => {
    happened.get(ctx.req)?.untold.push({ clientId, userId, sid })
  })
  provider.on('end_session.success', ({ req, oidc }) => {
    const during = happened.get(req)
    if (during && oidc.params?.logout) during.signedOut = true
  })

  provider.use(async (ctx, next) => {
    const during: Happened = { signedOut: false, untold: [] }
    happened.set(ctx.req, during)
    await next()
    for (const site of during.untold) await tellOfLogoutLater(knex, site)
    const { oidc } = ctx as KoaContextWithOIDC | { oidc: undefined }
    if (oidc === undefined) return
    const { session, result, route } = oidc
    if (during.signedOut && session) {
      await knex.transaction((trx) => closeSession({ trx, clock: deps.clock }, session.uid))
    } else if (route === 'resume' && result?.login && session) {
      const { accountId, methods, origin } = loginSchema.parse(result.login)
      await noteLogin(deps, session.uid, { userId: accountId, methods, origin })
    } else {
      const uid = session?.accountId ? session.uid : oidc.entities.RefreshToken?.sessionUid
      if (uid !== undefined) await noteUse(deps, uid)
    }
  })
}
