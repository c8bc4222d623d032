import { type PageLogic, Redirect } from '../../page/Route.ts'

/** A renamed page still answers to its old name: its readers are led to the new one. */
export const page: PageLogic = {
  after(data, visit) {
    const { slug } = data.page as { slug: string }
    return slug === visit.params.slug ? undefined : new Redirect(`/${encodeURIComponent(slug)}`, 301)
  },
}
