import type { CastMember } from '../../../../seeds/cast.ts'
import type { CreatePostInput } from '../../domain/post/createPost.ts'

/** A post of the seeds. Harvests fall into autumn whenever the seeds are sown. */
export type PostSeed = Pick<
  CreatePostInput,
  'id' | 'title' | 'excerpt' | 'visibility' | 'featured' | 'widgets'
> & {
  readonly slug: string
  /** When it came out: on the last such day that has been, `10-17`, or that many days ago. */
  readonly on: string | number
  readonly authors: readonly CastMember[]
  /** Slugs of tags, in their order. */
  readonly tags: readonly string[]
  readonly picture: string
  readonly pictureAlt: string
  readonly html: string
}
