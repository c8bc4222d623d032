import type { IncomingMessage } from 'node:http'

/** A form with files may be this long: 13 MiB. */
export const longestFileForm = 13 * 1024 * 1024

/** Whoever still sends after this much is cut off: 64 MiB. */
const longestWasted = 64 * 1024 * 1024

class TooLong extends Error {
  readonly statusCode = 413
}

/**
 * Takes in the body of a form, up to a limit. What is longer is let run out, unkept, before it is refused: a sender who
 * is answered and left in the middle meets a broken connection in place of the answer (RFC 9112, section 9.6).
 *
 * @throws an error with `statusCode` 413 when there is more
 */
export async function receiveForm(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else chunks.length = 0
    if (length > longestWasted) break
  }
  if (length > limit) throw new TooLong('The form is too long')
  return Buffer.concat(chunks)
}
