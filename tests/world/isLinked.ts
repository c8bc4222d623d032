/** Steps of signing in and out, and what an action shows. */
const unlinked =
  /^federation\/(sign-in|sign-out|signed-out|security\/(deleted|new-passkey|recovery-codes))(\/|$)/

/** Does a link lead to that page, named as `site/page`, for whoever may see it? */
export const isLinked = (page: string): boolean => !unlinked.test(page)
