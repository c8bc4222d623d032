import { type PageLogic, Redirect } from '../../page/Route.ts'

/** There is nothing to check out without a basket that holds something. */
export const checkout: PageLogic = {
  missing: () => new Redirect('/', 303),
  after: ({ cart }) => {
    const { lines } = cart as { readonly lines: readonly unknown[] }
    return lines.length === 0 ? new Redirect('/', 303) : undefined
  },
}
