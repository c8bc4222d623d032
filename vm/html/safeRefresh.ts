import { safeUrl } from './safeUrl.ts'

const refresh = /^\s*(\d{1,6})(?:\s*[;,]\s*(?:url\s*=\s*)?(.*))?$/i

/** The `content` of a `meta` refresh with its URL filtered; anything of another form becomes a refresh never. */
export function safeRefresh(value: string): string {
  const match = refresh.exec(value)
  if (!match) return '999999'
  const [, seconds, quoted] = match
  if (quoted === undefined || quoted === '') return seconds as string
  const url = quoted.replace(/^['"]|['"]$/g, '')
  return `${seconds}; url=${safeUrl(url)}`
}
