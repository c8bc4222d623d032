import { isId } from '@rose-ash/domain'
import { type Connection, type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import type { QueryBuilder } from 'objection'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { visiblePosts } from '../domain/post/visiblePosts.ts'
import { Post, type PostStatus } from '../models/Post.ts'
import { policy } from '../policy.ts'
import { listedTotal, listedTotalOfTag, listedTotalsOf } from './listedTotals.ts'
import { matches, matchingPosts, tooMany } from './matchingPosts.ts'
import { lastChangedFirst, newestFirst } from './postOrders.ts'

export interface PostFilter {
  readonly search?: string | null | undefined
  readonly tag?: string | null | undefined
  readonly authorId?: string | null | undefined
  readonly featured?: boolean | null | undefined
  readonly status?: PostStatus | null | undefined
}

export interface PostsArgs extends ConnectionArgs {
  readonly filter?: PostFilter | null | undefined
  readonly sort?: 'newest' | 'oldest' | null | undefined
}

/** Posts by filter. Each way in reads its page from an index, whatever the number of posts. */
export const posts =
  (blog: BlogDomain) =>
  async ({ filter, sort, ...args }: PostsArgs): Promise<Connection<Post>> => {
    const { search, tag, authorId, featured, status } = filter ?? {}
    const direction = sort === 'oldest' ? 'asc' : 'desc'
    const query =
      status == null ? Post.query(blog.knex).whereNotNull('posts.listed_at') : ofStatus(blog, status)
    let order: Order = status == null ? newestFirst(undefined, direction) : lastChangedFirst(direction)

    if (tag != null) {
      query
        .select('posts.*')
        .join('blog.post_tags as filed', 'filed.post_id', 'posts.id')
        .where('filed.tag_id', blog.knex('blog.tags').select('id').where({ slug: tag, visibility: 'public' }))
      if (status == null) {
        query.whereNotNull('filed.listed_at')
        order = newestFirst({ date: 'filed.listed_at', id: 'filed.post_id' }, direction)
      }
    }
    if (authorId != null) {
      query
        .select('posts.*')
        .join('blog.post_authors as written', 'written.post_id', 'posts.id')
        .where('written.user_id', isId(authorId) ? authorId : nobody)
      if (status == null && tag == null) {
        query.whereNotNull('written.listed_at')
        order = newestFirst({ date: 'written.listed_at', id: 'written.post_id' }, direction)
      }
    }
    if (featured != null) query.where('posts.featured', featured)
    const words = search?.trim() ?? ''
    const found = words === '' ? null : await matchingPosts(blog.knex, words)
    if (found) query.whereRaw('posts.id = any (?::uuid[])', [found])
    else if (words !== '') query.whereRaw(answersTo, [words])

    return connection(query, args, order, found ? undefined : keptTotal(blog.knex, words, filter ?? {}))
  }

/** How many posts the filter lets through, where that is known without counting them. */
function keptTotal(
  knex: Knex,
  words: string,
  { tag, authorId, featured, status }: PostFilter,
): (() => Promise<number>) | undefined {
  const given = [words || null, tag, authorId].filter((each) => each != null)
  if (featured != null || status != null || given.length > 1) return undefined
  if (words !== '') return async () => tooMany
  if (tag != null) return () => listedTotalOfTag(knex, tag)
  if (authorId == null) return () => listedTotal(knex)
  return async () => (isId(authorId) && (await listedTotalsOf(knex, [authorId])).get(authorId)) || 0
}

const nobody = '00000000-0000-0000-0000-000000000000'

function ofStatus(blog: BlogDomain, status: PostStatus): QueryBuilder<Post, Post[]> {
  const query = visiblePosts(blog).where('posts.status', status)
  if (status !== 'published' && !policy.can(blog.viewer, 'post.create')) query.whereRaw('false')
  return query
}

const answersTo = `exists (select from blog.post_bodies as body where body.post_id = posts.id and ${matches('body.search')})`
