import type { PageLogic } from '../../page/Route.ts'

/** The provider asks whether to end the session. Its form leads back to it, and from there to any of the sites. */
export const signOut: PageLogic = {
  parameters: ['xsrf'],
  load: async (visit, { doors }) => {
    const xsrf = visit.query.get('xsrf') ?? ''
    return {
      props: { xsrf: /^[\w-]{16,128}$/.test(xsrf) ? xsrf : null },
      formOrigins: doors.map(({ publicUrl }) => publicUrl),
    }
  },
}
