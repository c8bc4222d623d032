import { insertMany } from '@rose-ash/db'
import { cast } from '../../../seeds/cast.ts'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { Tag } from '../models/Tag.ts'
import { type GeneratedPost, generatedPost } from './generatedPost.ts'

const batch = 2000
const minute = 60_000

/**
 * Adds `n` generated posts that are out, with bodies, an author, two tags and a widget each, for benchmarks. The newest came out
 * a year ago, so that the posts of the seeds stay on top. Numbers go on from those there are.
 */
export async function scaleBlog(
  { knex, clock }: BlogDomain,
  n: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const { rows } = await knex.raw<{ rows: { next: number }[] }>(
    `select coalesce(max(substr(slug, 16)::int), 0) + 1 as next from blog.posts where slug ~ '^generated-post-[0-9]+$'`,
  )
  const start = rows[0]?.next ?? 1
  const tagIds = (await Tag.query(knex).select('id').orderBy('slug')).map(({ id }) => id)
  const authorIds = Object.values(cast.members).map(({ id }) => id)
  const newest = clock.now().getTime() - 365 * 24 * 60 * minute
  for (let from = 0; from < n; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, n - from) }, (_, i) => start + from + i)
    const posts = numbers.map(generatedPost)
    const times = numbers.map((number) => new Date(newest - number * 7 * minute))
    await knex.transaction(async (trx) => {
      await insertMany(
        trx,
        'blog.posts',
        posts.map((post, i) => ({
          ...rowOf(post, times[i] ?? clock.now()),
          authorIds: [authorIds[i % authorIds.length]],
          tagIds: [...new Set([i, i + 1 + (i % 11)].flatMap((tag) => tagIds[tag % tagIds.length] ?? []))],
        })),
      )
      // many posts have the same text, so each text is read once
      await trx.raw(
        `with body as materialized (
           select * from unnest(?::uuid[], ?::text[], ?::text[]) as body(id, html, plaintext)),
         known as materialized (
           select plaintext, blog.post_search('', '', plaintext) as search from (select distinct plaintext from body) as text)
         insert into blog.post_bodies (post_id, html, plaintext, search)
         select body.id, body.html, plaintext, blog.post_search(posts.title, posts.excerpt, '') || known.search
         from body join blog.posts using (id) join known using (plaintext)`,
        [posts.map(({ id }) => id), posts.map(({ html }) => html), posts.map(({ plaintext }) => plaintext)],
      )
      await insertMany(
        trx,
        'blog.post_widgets',
        posts.map(({ id: postId }) => ({ postId, rank: 0, kind: 'shop', refId: cast.shops.mill.id })),
      )
    })
    onProgress(from + posts.length)
  }
  await knex.raw(
    'analyze blog.posts, blog.post_bodies, blog.post_authors, blog.post_tags, blog.post_widgets, blog.tags',
  )
}

const rowOf = ({ id, title, slug, excerpt, picture }: GeneratedPost, at: Date) => ({
  ...{ id, title, slug, excerpt, picture, pictureAlt: 'A drawing of the place.' },
  ...{ status: 'published', visibility: 'public', featured: false, beginning: excerpt, readingMinutes: 2 },
  ...{ publishedAt: at, createdAt: at, updatedAt: at },
})
