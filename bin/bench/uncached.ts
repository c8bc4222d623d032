/** The environment that turns the page cache off. */
export const uncached = { PAGE_CACHE_TTL_SECONDS: '0' }
