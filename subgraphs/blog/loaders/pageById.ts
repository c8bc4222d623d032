import { idLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { visiblePages } from '../domain/page/visiblePages.ts'

export const pageById = (blog: BlogDomain) => idLoader((ids) => visiblePages(blog).findByIds([...ids]))
