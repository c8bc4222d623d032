import { signInPage } from '../signInPage.ts'

export const register = signInPage({
  parameters: ['sent'],
  more: async (_, { site }) => ({ props: { host: site.host } }),
})
