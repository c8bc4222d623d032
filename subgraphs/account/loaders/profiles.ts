import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { openTo } from '../domain/profile/visibleProfiles.ts'
import { Profile } from '../models/Profile.ts'

const byName: Order = [
  { column: 'display_name', property: 'displayName', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

/** The profiles in which the viewer may look around. Private ones are in no list, not even in their owner's. */
export const profiles = (account: AccountDomain) => (args: ConnectionArgs) => {
  // written out, so that the planner sees that the partial index fits
  const open = openTo(account).map((visibility) => `'${visibility}'`)
  const query = Profile.query(account.knex).whereRaw(`visibility in (${open.join(', ')})`)
  return connection(query, args, byName, async () => {
    const totals = await account
      .knex('account.profile_totals')
      .whereIn('visibility', openTo(account))
      .sum<{ sum: string | number }[]>('profiles')
    return Number(totals[0]?.sum ?? 0)
  })
}
