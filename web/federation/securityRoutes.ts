import type { Route } from '../page/Route.ts'
import { beginAuthenticator } from './security/authenticator/beginAuthenticator.ts'
import { confirmAuthenticator } from './security/authenticator/confirmAuthenticator.ts'
import { authenticator } from './security/authenticator/page.ts'
import { removeAuthenticator } from './security/authenticator/removeAuthenticator.ts'
import { renewRecoveryCodes } from './security/authenticator/renewRecoveryCodes.ts'
import { deleteAccount } from './security/delete/deleteAccount.ts'
import { deletion } from './security/delete/page.ts'
import { email } from './security/email/page.ts'
import { requestEmailChange } from './security/email/requestEmailChange.ts'
import { history } from './security/history/page.ts'
import { newPasskey } from './security/new-passkey/page.ts'
import { registerPasskey } from './security/new-passkey/registerPasskey.ts'
import { security } from './security/page.ts'
import { beginPasskey } from './security/passkeys/beginPasskey.ts'
import { passkeys } from './security/passkeys/page.ts'
import { removePasskey } from './security/passkeys/removePasskey.ts'
import { renamePasskey } from './security/passkeys/renamePasskey.ts'
import { changePassword } from './security/password/changePassword.ts'
import { password } from './security/password/page.ts'
import { recoveryCodes } from './security/recovery-codes/page.ts'
import { putAway } from './security/recovery-codes/putAway.ts'
import { sessions } from './security/sessions/page.ts'
import { revokeOtherSessions } from './security/sessions/revokeOtherSessions.ts'
import { revokeSession } from './security/sessions/revokeSession.ts'

/** What guards the member's own account. */
const pages: readonly Route[] = [
  { path: '/security', page: 'security', logic: security, subject: 'viewer' },
  {
    path: '/security/password',
    page: 'security/password',
    logic: password,
    subject: 'viewer',
    actions: { change: changePassword },
  },
  {
    path: '/security/email',
    page: 'security/email',
    logic: email,
    subject: 'viewer',
    actions: { change: requestEmailChange },
  },
  {
    path: '/security/passkeys',
    page: 'security/passkeys',
    logic: passkeys,
    subject: 'viewer',
    actions: { begin: beginPasskey, rename: renamePasskey, remove: removePasskey },
  },
  {
    path: '/security/passkeys/new',
    page: 'security/new-passkey',
    logic: newPasskey,
    subject: 'viewer',
    actions: { register: registerPasskey },
  },
  {
    path: '/security/authenticator',
    page: 'security/authenticator',
    logic: authenticator,
    subject: 'viewer',
    actions: {
      begin: beginAuthenticator,
      confirm: confirmAuthenticator,
      remove: removeAuthenticator,
      renew: renewRecoveryCodes,
    },
  },
  {
    path: '/security/recovery-codes',
    page: 'security/recovery-codes',
    logic: recoveryCodes,
    actions: { away: putAway },
  },
  {
    path: '/security/sessions',
    page: 'security/sessions',
    logic: sessions,
    subject: 'viewer',
    actions: { revoke: revokeSession, revokeOthers: revokeOtherSessions },
  },
  { path: '/security/history', page: 'security/history', logic: history, subject: 'viewer' },
  {
    path: '/security/delete',
    page: 'security/delete',
    logic: deletion,
    subject: 'viewer',
    actions: { delete: deleteAccount },
  },
  { path: '/security/deleted', page: 'security/deleted' },
]

/** For the member alone: neither caches nor browsers keep it. */
export const securityRoutes: readonly Route[] = pages.map((route) => ({
  ...route,
  personal: true,
  confidential: true,
}))
