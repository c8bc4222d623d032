import { type PageLogic, Redirect } from '../../page/Route.ts'

/** A renamed post still answers to its old name: its readers are led to the new one. */
export const post: PageLogic = {
  after(data, visit) {
    const { slug } = data.post as { slug: string }
    return slug === visit.params.slug ? undefined : new Redirect(`/posts/${encodeURIComponent(slug)}`, 301)
  },
}
