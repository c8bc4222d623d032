import type { CustomFetch } from 'openid-client'
import { visit } from '../../world/visit.ts'

/** `fetch` for the hosts of a test, which do not resolve. */
export const localFetch =
  (portOf: (host: string) => number): CustomFetch =>
  async (target, { method, headers, body }) => {
    const url = new URL(target)
    const form = body instanceof URLSearchParams ? Object.fromEntries(body) : undefined
    const page = await visit(url, portOf(url.host), {
      ...(method !== undefined && { method }),
      ...(form && { form }),
      headers: Object.fromEntries(Object.entries(headers ?? {})),
    })
    const answered = new Headers()
    for (const [name, value] of Object.entries(page.headers))
      for (const each of [value ?? []].flat()) answered.append(name, each)
    return new Response(page.status === 204 ? null : page.body, { status: page.status, headers: answered })
  }
