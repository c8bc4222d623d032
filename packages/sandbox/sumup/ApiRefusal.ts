import { STATUS_CODES } from 'node:http'

/**
 * An answer that says no. The API has three shapes of them: its own `{error_code, message, param}` or a list of those, the older
 * `{error_code, error_message, status_code}`, and problem documents (RFC 9457) from its gateway and its newer parts.
 */
export class ApiRefusal extends Error {
  readonly status: number
  readonly body: unknown
  readonly type: string

  constructor(status: number, body: unknown, type = 'application/json') {
    super(`${status} ${JSON.stringify(body)}`)
    this.status = status
    this.body = body
    this.type = type
  }
}

export const coded = (status: number, code: string, message: string, param?: string): ApiRefusal =>
  new ApiRefusal(status, { error_code: code, message, ...(param && { param }) })

export const invalid = (faults: readonly { param: string; code: string; message: string }[]): ApiRefusal => {
  const bodies = faults.map(({ param, code, message }) => ({ error_code: code, message, param }))
  return new ApiRefusal(400, bodies.length === 1 ? bodies[0] : bodies)
}

export const forbidden = (message: string): ApiRefusal =>
  new ApiRefusal(403, { error_code: 'FORBIDDEN', error_message: message, status_code: '403' })

export const problem = (status: number, detail: string, more: object = {}): ApiRefusal =>
  new ApiRefusal(
    status,
    {
      type: `https://developer.sumup.com/problem/${status}`,
      title: STATUS_CODES[status],
      status,
      detail,
      ...more,
    },
    'application/problem+json',
  )
