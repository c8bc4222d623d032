import type { Visit } from '../../page/Visit.ts'

/** The way through the sign-in back to this page. */
export function signInFor({ path, query }: Pick<Visit, 'path' | 'query'>): string {
  const to = query.size === 0 ? path : `${path}?${query}`
  return `/login?${new URLSearchParams({ to })}`
}
