import { entityLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { Tag } from '../models/Tag.ts'

export const tagBySlug = ({ knex }: BlogDomain) =>
  entityLoader(
    (slugs) => Tag.query(knex).whereIn('slug', slugs),
    (tag) => tag.slug,
  )
