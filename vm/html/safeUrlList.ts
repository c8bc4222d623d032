import { safeUrl } from './safeUrl.ts'

/** Filters each URL of a space-separated list (`ping`). */
export function safeUrlList(value: string): string {
  return value
    .trim()
    .split(/\s+/)
    .map((url) => safeUrl(url))
    .join(' ')
}
