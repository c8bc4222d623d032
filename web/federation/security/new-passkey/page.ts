import type { PropValue } from '@rose-ash/vm'
import { Redirect } from '../../../page/Route.ts'
import { securityPage } from '../securityPage.ts'

/** Where the authenticator is asked; without a question for it, back to the list. */
export const newPasskey = securityPage(async ({ cookies }, { vault }) => {
  const options = vault.open(cookies('passkey') ?? '')
  return options === null
    ? new Redirect('/security/passkeys', 303)
    : { props: { options: JSON.parse(options) as PropValue } }
})
