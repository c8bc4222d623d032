import type { PageLogic } from '../../../page/Route.ts'
import { membersOnly } from '../../desk/membersOnly.ts'

/** Members name sites for their own shops, admins for any. */
export const newSource: PageLogic = {
  ...membersOnly,
  props: (_, { visitor }) => ({ isStaff: visitor.session?.roles.includes('admin') ?? false }),
}
