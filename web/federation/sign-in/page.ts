import type { PropValue } from '@rose-ash/vm'
import { Redirect } from '../../page/Route.ts'
import { signInPage } from './signInPage.ts'
import { ticketOf } from './withTicket.ts'

/** Within one process a field may be there without a value, which is no JSON. */
const asJson = (value: unknown): PropValue => JSON.parse(JSON.stringify(value)) as PropValue

/** By what the visitor brings from a mail, at once; else by password, passkey or a link. */
export const signIn = signInPage({
  async more({ uid }, visit, services) {
    const { interaction } = services
    const ticket = ticketOf(visit, services)
    const outcome = ticket && (await interaction.signInByTicket({ uid, ticket, from: visit.origin }))
    const used = visit.cookies('ticket') === null ? [] : [{ name: 'ticket' as const, value: null }]
    if (outcome && outcome.kind !== 'refused') {
      const next = outcome.kind === 'finished' ? outcome.location : `/sign-in/${uid}/second-factor`
      return new Redirect(next, 303, used)
    }
    const { options } = await interaction.passkeyOptions({ uid })
    return {
      props: { passkey: asJson(options), refused: outcome ? outcome.message : null },
      cookies: used,
    }
  },
})
