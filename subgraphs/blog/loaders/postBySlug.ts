import DataLoader from 'dataloader'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { visiblePosts } from '../domain/post/visiblePosts.ts'
import type { Post } from '../models/Post.ts'

/** Posts by their slug, and by slugs that they had before: those only where no post has the slug now. */
export const postBySlug = (blog: BlogDomain) =>
  new DataLoader(async (slugs: readonly string[]): Promise<(Post | null)[]> => {
    const posts = new Map((await visiblePosts(blog).whereIn('slug', slugs)).map((post) => [post.slug, post]))
    const missing = slugs.filter((slug) => !posts.has(slug))
    for (const { oldSlug, post } of missing.length > 0 ? await byOldSlug(blog, missing) : [])
      posts.set(oldSlug, post)
    return slugs.map((slug) => posts.get(slug) ?? null)
  })

async function byOldSlug(blog: BlogDomain, slugs: readonly string[]) {
  const old: { slug: string; postId: string }[] = await blog
    .knex('blog.post_slugs')
    .select('slug', 'postId')
    .whereIn('slug', slugs)
  if (old.length === 0) return []
  const posts = await visiblePosts(blog).findByIds(old.map(({ postId }) => postId))
  return old.flatMap(({ slug, postId }) => {
    const post = posts.find(({ id }) => id === postId)
    return post ? [{ oldSlug: slug, post }] : []
  })
}
