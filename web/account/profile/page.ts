import type { PageLogic } from '../../page/Route.ts'

/** A profile that is not for everybody looks like none. */
export const profile: PageLogic = {
  after: ({ user }) => ((user as { profile: unknown }).profile === null ? 'missing' : undefined),
}
