import type { PageLogic } from '../Route.ts'
import { signInFirst } from './signInFirst.ts'

/** Pages that exist for those with one of the roles, and for nobody else. */
const onlyFor = (...roles: readonly string[]): PageLogic => ({
  load: async (visit) => {
    const { session } = visit.visitor
    if (session === null) return signInFirst(visit)
    return session.roles.some((role) => roles.includes(role)) ? { props: {} } : 'missing'
  },
})

export const staffOnly = onlyFor('admin')
export const editorsOnly = onlyFor('editor', 'admin')
