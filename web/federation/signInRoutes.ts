import type { Route } from '../page/Route.ts'
import { begin } from './sign-in/begin.ts'
import { byPasskey } from './sign-in/byPasskey.ts'
import { byPassword } from './sign-in/byPassword.ts'
import { confirm } from './sign-in/change-email/confirm.ts'
import { changeEmailLink } from './sign-in/change-email/page.ts'
import { allow } from './sign-in/consent/allow.ts'
import { consent } from './sign-in/consent/page.ts'
import { refuse } from './sign-in/consent/refuse.ts'
import { forgotten } from './sign-in/forgotten/page.ts'
import { sendReset } from './sign-in/forgotten/sendReset.ts'
import { link } from './sign-in/link/page.ts'
import { sendLink } from './sign-in/link/sendLink.ts'
import { signInLink } from './sign-in/mail/page.ts'
import { redeem } from './sign-in/mail/redeem.ts'
import { signIn } from './sign-in/page.ts'
import { problem } from './sign-in/problem/page.ts'
import { register } from './sign-in/register/page.ts'
import { sendRegistration } from './sign-in/register/sendRegistration.ts'
import { resetLink } from './sign-in/reset/page.ts'
import { setPassword } from './sign-in/reset/setPassword.ts'
import { bySecondFactor } from './sign-in/second-factor/bySecondFactor.ts'
import { secondFactor } from './sign-in/second-factor/page.ts'
import { complete } from './sign-in/verify/complete.ts'
import { verifyLink } from './sign-in/verify/page.ts'
import { signOut } from './sign-out/page.ts'
import { signedOut } from './signed-out/page.ts'

/** Proving who one is. `:uid` names the sign-in at the provider. */
const steps: readonly Route[] = [
  { path: '/sign-in', page: 'sign-in', logic: begin },
  { path: '/sign-in/problem', page: 'sign-in/problem', logic: problem },
  { path: '/sign-in/mail', page: 'sign-in/mail', logic: signInLink, actions: { redeem } },
  { path: '/sign-in/verify', page: 'sign-in/verify', logic: verifyLink, actions: { complete } },
  { path: '/sign-in/reset', page: 'sign-in/reset', logic: resetLink, actions: { set: setPassword } },
  {
    path: '/sign-in/change-email',
    page: 'sign-in/change-email',
    logic: changeEmailLink,
    actions: { confirm },
  },
  {
    path: '/sign-in/:uid',
    page: 'sign-in',
    logic: signIn,
    actions: { password: byPassword, passkey: byPasskey },
  },
  { path: '/sign-in/:uid/link', page: 'sign-in/link', logic: link, actions: { link: sendLink } },
  {
    path: '/sign-in/:uid/register',
    page: 'sign-in/register',
    logic: register,
    actions: { register: sendRegistration },
  },
  {
    path: '/sign-in/:uid/forgotten',
    page: 'sign-in/forgotten',
    logic: forgotten,
    actions: { reset: sendReset },
  },
  {
    path: '/sign-in/:uid/second-factor',
    page: 'sign-in/second-factor',
    logic: secondFactor,
    actions: { code: bySecondFactor },
  },
  { path: '/sign-in/:uid/consent', page: 'sign-in/consent', logic: consent, actions: { allow, refuse } },
  { path: '/sign-out', page: 'sign-out', logic: signOut },
  { path: '/signed-out', page: 'signed-out', logic: signedOut },
]

/** What they show is between the member and us: neither caches nor browsers keep it. */
export const signInRoutes: readonly Route[] = steps.map((route) => ({
  ...route,
  entrance: true,
  personal: true,
  confidential: true,
}))
