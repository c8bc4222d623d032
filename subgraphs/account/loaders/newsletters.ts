import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { visibleNewsletters } from '../domain/newsletter/visibleNewsletters.ts'

const byRank: Order = [
  { column: 'rank', property: 'rank', direction: 'asc', type: 'integer' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

export const newsletters = (account: AccountDomain) => (args: ConnectionArgs) =>
  connection(visibleNewsletters(account), args, byRank)
