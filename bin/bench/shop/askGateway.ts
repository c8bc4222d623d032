/** Asks the graph as a stranger who bears a cart or the key of an order. @throws Error for an answer with errors, of either kind */
export async function askGateway(
  port: number,
  bearing: Readonly<Record<'x-cart-token', string>> | Readonly<Record<'x-order-key', string>>,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearing },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as {
    data?: {
      payload: ({ userErrors?: readonly unknown[] } & Readonly<Record<string, unknown>>) | null
    } | null
    errors?: readonly unknown[]
  }
  const payload = data?.payload
  const wrong = errors ?? payload?.userErrors ?? []
  if (!payload || wrong.length > 0) throw new Error(`the graph answered ${JSON.stringify(wrong)}`)
  return payload
}
