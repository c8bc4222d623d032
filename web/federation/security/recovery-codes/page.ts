import { type PageLogic, Redirect } from '../../../page/Route.ts'
import { recoveryCodesOf } from './codesCookie.ts'

/** New recovery codes, as long as this browser still carries them. */
export const recoveryCodes: PageLogic = {
  async load(visit, services) {
    const codes = recoveryCodesOf(visit, services)
    return codes === null ? new Redirect('/security/authenticator', 303) : { props: { codes } }
  },
}
