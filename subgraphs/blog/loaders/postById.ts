import { idLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { visiblePosts } from '../domain/post/visiblePosts.ts'

export const postById = (blog: BlogDomain) => idLoader((ids) => visiblePosts(blog).findByIds([...ids]))
