/** Where one signs in and comes back to `to` from; with `again`, by proving who one is even when one is signed in. */
export const loginPath = (to: string, { again = false } = {}): string =>
  `/login?${new URLSearchParams({ to, ...(again && { prompt: 'login' }) })}`
