import type { CustomFetch } from 'openid-client'
import { type Dispatcher, Headers, Response, request } from 'undici'

/**
 * Asks the issuer at its internal address in the name of the public one, since `*.localhost` does not resolve in Node, and
 * what our own servers say to each other need not leave the house.
 */
export function internalFetch(options: {
  issuer: string
  internalOrigin: string
  dispatcher: Dispatcher
}): CustomFetch {
  const issuer = new URL(options.issuer)
  return async (address, { method, headers, body, signal }) => {
    const url = new URL(address)
    if (url.origin !== issuer.origin) throw new Error(`${url.origin} is not the issuer.`)
    const answer = await request(new URL(`${url.pathname}${url.search}`, options.internalOrigin), {
      dispatcher: options.dispatcher,
      method: method as Dispatcher.HttpMethod,
      headers: {
        ...headers,
        host: issuer.host,
        'x-forwarded-proto': issuer.protocol.replace(':', ''),
        'x-forwarded-host': issuer.host,
      },
      body: body === undefined || body === null ? null : String(body),
      ...(signal && { signal }),
    })
    const text = await answer.body.text()
    const received = new Headers()
    for (const [name, value] of Object.entries(answer.headers))
      for (const each of [value ?? []].flat()) received.append(name, each)
    const response = new Response([101, 204, 205, 304].includes(answer.statusCode) ? null : text, {
      status: answer.statusCode,
      headers: received,
    })
    return response as unknown as globalThis.Response
  }
}
