import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** The first of `count` neighbouring TCP ports that nobody listens on at this moment. */
export async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = randomInt(20_000, 32_000)
    const all = Array.from({ length: count }, (_, offset) => isFree(first + offset))
    if ((await Promise.all(all)).every(Boolean)) return first
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
