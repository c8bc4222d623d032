import type { Interaction } from '@rose-ash/contracts'
import { type Loaded, type PageLogic, Redirect } from '../../page/Route.ts'
import type { Services } from '../../page/Services.ts'
import type { Visit } from '../../page/Visit.ts'
import { beginAgain } from './beginAgain.ts'
import { heldInteraction } from './heldInteraction.ts'

export interface SignInPage {
  /** Query parameters that the template reads. */
  readonly parameters?: readonly string[]
  /** What the provider must be waiting for; any page of another prompt leads to its own. */
  readonly prompt?: Interaction['prompt']
  /** What else the page shows, or where else to go. */
  more?(
    pending: Interaction,
    visit: Visit,
    services: Services,
  ): Promise<Partial<Loaded> | Redirect | undefined>
}

/** A page on the way through a sign-in: it knows for whom and for what, and leads away when that is over. */
export const signInPage = ({ parameters = [], prompt = 'login', more }: SignInPage): PageLogic => ({
  parameters,
  async load(visit, services) {
    const uid = heldInteraction(visit)
    const asked = { requestId: visit.requestId, signal: visit.signal }
    const pending = uid === null ? null : (await services.interaction.details({ uid }, asked)).interaction
    if (pending === null) return new Redirect(beginAgain(visit), 303)
    const here = `/sign-in/${pending.uid}`
    if (pending.prompt !== prompt)
      return new Redirect(pending.prompt === 'consent' ? `${here}/consent` : here, 303)
    const found = await more?.(pending, visit, services)
    if (found instanceof Redirect) return found
    const { client, member, loginHint } = pending
    return {
      ...found,
      props: {
        here,
        client: { name: client.name, site: client.site },
        member,
        loginHint,
        mailbox: services.mailbox,
        ...found?.props,
      },
      formOrigins: URL.canParse(client.redirectOrigin) ? [client.redirectOrigin] : [],
    }
  },
})
