import type { ServerResponse } from 'node:http'
import type { Reply } from './Reply.ts'

/** Puts a reply on a connection that the framework has let go of; small and rare, so neither compressed nor kept. */
export function sendRaw(response: ServerResponse, { status, headers, cookies, body }: Reply): void {
  response.writeHead(status, { ...headers, ...(cookies.length > 0 && { 'set-cookie': [...cookies] }) })
  response.end(body)
}
