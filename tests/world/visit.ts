import { request } from 'node:http'

export interface VisitOptions {
  readonly method?: string
  /** The fields of a form that is posted. */
  readonly form?: Readonly<Record<string, string>>
  /** A body of another kind. */
  readonly body?: { readonly type: string; readonly bytes: Buffer }
  readonly headers?: Readonly<Record<string, string>>
  /** The address to come from, of 127.0.0.0/8. */
  readonly from?: string
}

export interface Page {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/**
 * Asks the web tier on this machine for a page of a public address; `*.localhost` does not resolve in Node, so the name goes
 * into the Host header.
 */
export function visit(
  url: URL,
  port: number,
  { method, form, body: sent, headers = {}, from }: VisitOptions = {},
): Promise<Page> {
  const body = form === undefined ? sent?.bytes : new URLSearchParams(form).toString()
  const type = form === undefined ? sent?.type : 'application/x-www-form-urlencoded'
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        // A connection that was kept may be one to a process that is no more.
        agent: false,
        ...(from !== undefined && { localAddress: from }),
        port,
        path: `${url.pathname}${url.search}`,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          host: url.host,
          ...(type !== undefined && { 'content-type': type }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    asking.once('error', reject)
    asking.end(body)
  })
}
