import type { IncomingMessage } from 'node:http'

/** A form with files may be this long: 13 MiB. */
export const longestFileForm = 13 * 1024 * 1024

class TooLong extends Error {
  readonly statusCode = 413
}

/**
 * Takes in the body of a form with files, up to a limit.
 *
 * @throws an error with `statusCode` 413 as soon as there is more
 */
export async function receiveFiles(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new TooLong('The form is too long')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw new TooLong('The form is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
