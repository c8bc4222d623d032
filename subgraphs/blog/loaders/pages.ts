import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { visiblePages } from '../domain/page/visiblePages.ts'

const byTitle: Order = [
  { column: 'title', property: 'title', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

export const pages = (blog: BlogDomain) => (args: ConnectionArgs) =>
  connection(visiblePages(blog), args, byTitle)
