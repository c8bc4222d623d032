/** Steps of signing in and out, what an action shows, where the payment page leads back to, what only a scrape or a plan brings. */
const unlinked =
  /^(federation\/(sign-in|sign-out|signed-out|security\/(deleted|new-passkey|recovery-codes))|cart\/payment-return|market\/scraping\/run|market\/desk\/cycle)(\/|$)/

/** Does a link lead to that page, named as `site/page`, for whoever may see it? */
export const isLinked = (page: string): boolean => !unlinked.test(page)
