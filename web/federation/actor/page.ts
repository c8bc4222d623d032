import { type PageLogic, Redirect } from '../../page/Route.ts'

/** A member has a page with more to say than its actor's. */
export const actor: PageLogic = {
  after(data) {
    const { kind, url } = data.actor as { kind: string; url: string }
    return kind === 'USER' ? new Redirect(new URL(url).pathname, 301) : undefined
  },
}
