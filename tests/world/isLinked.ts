/** Steps of signing in and out, what an action shows, where the payment page leads back to, and what only a scrape brings. */
const unlinked =
  /^(federation\/(sign-in|sign-out|signed-out|security\/(deleted|new-passkey|recovery-codes))|cart\/payment-return|market\/scraping\/run)(\/|$)/

/** Does a link lead to that page, named as `site/page`, for whoever may see it? */
export const isLinked = (page: string): boolean => !unlinked.test(page)
