import type { InteractionPort, PortProvider } from '@rose-ash/contracts'
import type { Accounts } from '../domain/AccountDomain.ts'
import { signInBySecondFactor } from '../domain/account/authenticator/signInBySecondFactor.ts'
import { confirmEmailChange } from '../domain/account/email/confirmEmailChange.ts'
import { describeLink } from '../domain/account/link/describeLink.ts'
import { redeemLink } from '../domain/account/link/redeemLink.ts'
import { sendLink } from '../domain/account/link/sendLink.ts'
import { passkeyOptions } from '../domain/account/passkey/passkeyOptions.ts'
import { signInByPasskey } from '../domain/account/passkey/signInByPasskey.ts'
import { resetPassword } from '../domain/account/password/resetPassword.ts'
import { signInByPassword } from '../domain/account/password/signInByPassword.ts'
import { completeRegistration } from '../domain/account/registration/completeRegistration.ts'
import { register } from '../domain/account/registration/register.ts'
import { abort } from '../domain/account/signIn/abort.ts'
import { consent } from '../domain/account/signIn/consent.ts'
import { describeInteraction } from '../domain/account/signIn/describeInteraction.ts'
import { signInByTicket } from '../domain/account/signIn/signInByTicket.ts'

/** Sign-in and registration, for the pages that ask. */
export const interactionProvider = (accounts: Accounts): PortProvider<InteractionPort> => ({
  details: async ({ uid }) => ({ interaction: await describeInteraction(accounts, uid) }),
  signInByPassword: (question) => signInByPassword(accounts, question),
  passkeyOptions: async ({ uid }) => ({ options: await passkeyOptions(accounts, uid) }),
  signInByPasskey: (question) => signInByPasskey(accounts, question),
  signInBySecondFactor: (question) => signInBySecondFactor(accounts, question),
  signInByTicket: (question) => signInByTicket(accounts, question),
  consent: ({ uid }) => consent(accounts, uid),
  abort: ({ uid }) => abort(accounts, uid),
  sendMagicLink: (question) => sendLink(accounts, 'signIn', question),
  register: (question) => register(accounts, question),
  sendPasswordReset: (question) => sendLink(accounts, 'resetPassword', question),
  describeLink: async ({ token }) => ({ link: await describeLink(accounts, token) }),
  redeemLink: (question) => redeemLink(accounts, question),
  completeRegistration: (question) => completeRegistration(accounts, question),
  resetPassword: (question) => resetPassword(accounts, question),
  confirmEmailChange: (question) => confirmEmailChange(accounts, question),
})
