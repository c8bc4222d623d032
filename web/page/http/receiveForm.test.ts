import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { receiveForm } from './receiveForm.ts'

const kib = 1024
const server = createServer((asked, reply) => {
  receiveForm(asked, 256 * kib).then(
    (body) => reply.end(String(body.length)),
    ({ statusCode }) => reply.writeHead(statusCode, { connection: 'close' }).end('too long'),
  )
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.close()
})

/** Sends so many bytes, 256 KiB at a time as the other end takes them, over a connection of its own. */
const send = (
  length: number,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const asking = request({ host: '127.0.0.1', port, method: 'POST', agent: false, headers }, (reply) => {
      let body = ''
      reply.on('data', (chunk) => {
        body += chunk
      })
      reply.once('end', () => resolve({ status: reply.statusCode ?? 0, body }))
    })
    asking.once('error', reject)
    const go = (left: number): void => {
      if (left <= 0) asking.end()
      else asking.write(Buffer.alloc(Math.min(left, 256 * kib)), () => setImmediate(go, left - 256 * kib))
    }
    go(length)
  })

describe('the body of a form', () => {
  test.each([0, 1, 256 * kib])('of %i bytes is taken in', async (length) => {
    expect(await send(length)).toEqual({ status: 200, body: String(length) })
  })

  test('that is too long is refused, and whoever sent it hears so, whatever length was announced', async () => {
    const refused = { status: 413, body: 'too long' }
    expect(await send(256 * kib + 1)).toEqual(refused)
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await send(16 * 1024 * kib)).toEqual(refused)
      expect(await send(16 * 1024 * kib, { 'content-length': String(16 * 1024 * kib) })).toEqual(refused)
    }
  })

  test('that has no end is cut off', async () => {
    await expect(send(256 * 1024 * kib)).rejects.toThrow(/EPIPE|ECONNRESET|hang up/)
  })
})
