import type { PageLogic } from '../../../page/Route.ts'

/** Whatever stopped a sign-in, by the code that the provider or one of our pages gives. */
export const problem: PageLogic = {
  parameters: ['error'],
  load: async () => ({ props: {}, status: 400 }),
}
