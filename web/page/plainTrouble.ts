import { STATUS_CODES } from 'node:http'
import type { Reply } from './http/Reply.ts'

const inHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)

/** The last resort: an error page that needs no template, no graph and no database. */
export const plainTrouble = (
  status: number,
  requestId: string,
  security: Readonly<Record<string, string>>,
  detail: string | null = null,
): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...security },
  cookies: [],
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${STATUS_CODES[status]}</title></head><body><main><h1>${STATUS_CODES[status]}</h1><p>Please try again in a moment. If you write to us about it, mention <code>${requestId}</code>.</p>${detail === null ? '' : `<pre>${inHtml(detail)}</pre>`}</main></body></html>`,
  etag: null,
})
