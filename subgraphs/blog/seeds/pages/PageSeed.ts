import type { CreatePageInput } from '../../domain/page/createPage.ts'

/** A page of the seeds. */
export type PageSeed = Pick<CreatePageInput, 'title' | 'excerpt' | 'picture' | 'pictureAlt'> & {
  readonly slug: string
  readonly html: string
}
