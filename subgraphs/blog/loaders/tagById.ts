import { idLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { visibleTags } from '../domain/tag/visibleTags.ts'

export const tagById = (blog: BlogDomain) => idLoader((ids) => visibleTags(blog).findByIds([...ids]))
