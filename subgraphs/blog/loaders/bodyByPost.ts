import { idLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'

export interface Body {
  /** Of the post. */
  readonly id: string
  readonly html: string
  readonly plaintext: string
}

/** The texts of posts. Whether the viewer may read them is for the caller to ask. */
export const bodyByPost = ({ knex }: BlogDomain) =>
  idLoader<Body>((ids) =>
    knex('blog.post_bodies').select({ id: 'postId' }, 'html', 'plaintext').whereIn('postId', ids),
  )
