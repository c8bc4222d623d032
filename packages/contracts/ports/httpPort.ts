import { z } from 'zod'
import { sign, signatureHeader } from '../signature.ts'
import type { CallOptions, Port, PortClient } from './definePort.ts'
import { PortError, type PortErrorCode } from './PortError.ts'
import { portPath } from './portPath.ts'

const failureSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

const codeOf = (status: number): PortErrorCode => {
  if (status === 400) return 'MALFORMED'
  return status === 401 || status === 404 || status === 503 ? 'UNAVAILABLE' : 'FAILED'
}

const parseJson = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new PortError('FAILED', `${where} did not answer in JSON`, { cause: error })
  }
}

/**
 * A port whose provider runs in another process, asked by signed `POST`s of JSON. Nothing is repeated here: whether
 * a question may be asked again is the caller's knowledge.
 *
 * @param options.url where the provider listens, e.g. `http://market:4002`
 * @param options.deadlineMs how long an answer may take; what the call allows, or 2 s, unless told
 */
export function httpPort<P extends Port>(
  port: P,
  options: { url: string; secret: string; deadlineMs?: number },
): PortClient<P> {
  const ask = async (
    call: string,
    input: unknown,
    { requestId, signal }: CallOptions = {},
  ): Promise<unknown> => {
    const path = portPath(port, call)
    const where = `${port.name} v${port.version} ${call} at ${options.url}`
    const body = JSON.stringify(input ?? null)
    const deadlineMs = options.deadlineMs ?? port.calls[call]?.deadlineMs ?? 2000
    const deadline = AbortSignal.timeout(deadlineMs)
    const request = {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        [signatureHeader]: sign(options.secret, { method: 'POST', path, body }),
        ...(requestId && { 'x-request-id': requestId }),
      },
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    }
    let status: number
    let text: string
    try {
      const response = await fetch(new URL(path, options.url), request)
      status = response.status
      text = await response.text()
    } catch (error) {
      signal?.throwIfAborted()
      throw deadline.aborted
        ? new PortError('TIMEOUT', `${where} gave no answer within ${deadlineMs} ms`, { cause: error })
        : new PortError('UNAVAILABLE', `${where} cannot be reached`, { cause: error })
    }
    const answer = parseJson(text, where)
    if (status !== 200) {
      const failure = failureSchema.safeParse(answer)
      throw new PortError(
        codeOf(status),
        failure.success ? failure.data.error.message : `${where}: status ${status}`,
      )
    }
    const checked = port.calls[call]?.output.safeParse(answer)
    if (!checked?.success)
      throw new PortError('FAILED', `${where} answered something that its contract does not allow`)
    return checked.data
  }

  const functions = Object.keys(port.calls).map((call) => [
    call,
    (input: unknown, callOptions?: CallOptions) => ask(call, input, callOptions),
  ])
  return Object.fromEntries(functions) as PortClient<P>
}
