import { Redirect } from '../../../page/Route.ts'
import { signInPage } from '../signInPage.ts'

export const secondFactor = signInPage({
  parameters: ['by'],
  more: async ({ uid, awaitsSecondFactor }) =>
    awaitsSecondFactor ? undefined : new Redirect(`/sign-in/${uid}`, 303),
})
