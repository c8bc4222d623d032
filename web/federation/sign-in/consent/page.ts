import { signInPage } from '../signInPage.ts'

export const consent = signInPage({
  prompt: 'consent',
  more: async ({ scopes, client }) => ({
    props: { scopes: [...scopes], returnsTo: URL.parse(client.redirectOrigin)?.host ?? client.name },
  }),
})
