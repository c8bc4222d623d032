/** What a subgraph may see of the client's headers. Who asks travels apart. */
const forwarded = ['x-cart-token', 'x-order-key', 'accept-language', 'traceparent', 'tracestate'] as const

type Headers = Readonly<Record<string, string | string[] | undefined>>

/** The headers on the list, by lower-case name. The client's are expected in lower case, as Node gives them. */
export function forwardedHeaders(headers: Headers): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of forwarded) {
    const value = headers[name]
    if (typeof value === 'string') kept[name] = value
  }
  return kept
}
