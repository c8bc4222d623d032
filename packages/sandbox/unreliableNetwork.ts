import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A network path to a server, over which the test has power. It carries everything until told otherwise. */
export interface UnreliableNetwork {
  /** Where to connect instead of the server. */
  readonly host: string
  readonly port: number
  /** How many connections are open. */
  connections(): number
  /** Carries everything again; what a blackhole held back arrives late. */
  restore(): Promise<void>
  /** Holds each piece of data back for so many milliseconds, in both directions. */
  delay(ms: number): void
  /** Resets the open connections, as a crashed server does. New ones are carried. */
  cut(): void
  /** New connections get ECONNREFUSED; open ones live on. */
  refuse(): Promise<void>
  /** Connections stay open and new ones are accepted, but nothing arrives any more, in either direction. */
  blackhole(): void
  close(): Promise<void>
}

/** Opens when data may flow. */
const createGate = () => {
  let opened = Promise.resolve()
  let open = () => {}
  return {
    passed: () => opened,
    shut() {
      open()
      opened = new Promise<void>((resolve) => {
        open = resolve
      })
    },
    open: () => open(),
  }
}

/**
 * A TCP proxy on a port of 127.0.0.1 in front of `target`, which delays, cuts, refuses or swallows connections when a
 * test says so. It knows nothing of what it carries: HTTP, PostgreSQL and Redis alike.
 */
export async function unreliableNetwork(target: { host: string; port: number }): Promise<UnreliableNetwork> {
  const sockets = new Set<Socket>()
  const gate = createGate()
  let delayMs = 0

  const carry = async (from: Socket, to: Socket): Promise<void> => {
    for await (const data of from) {
      if (delayMs > 0) await pause(delayMs)
      await gate.passed()
      if (!to.write(data)) await once(to, 'drain')
    }
    to.end()
  }
  const join = (client: Socket): void => {
    const server = connect({ ...target, allowHalfOpen: true })
    const both = [client, server]
    const drop = () => {
      for (const socket of both) socket.resetAndDestroy()
    }
    for (const socket of both) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', drop)
      socket.on('close', () => sockets.delete(socket))
    }
    carry(client, server).catch(drop)
    carry(server, client).catch(drop)
  }

  const listener = createServer({ allowHalfOpen: true }, join)
  const listen = async (port: number): Promise<void> => {
    listener.listen(port, '127.0.0.1')
    await once(listener, 'listening')
  }
  await listen(0)
  const { port } = listener.address() as AddressInfo
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }

  return {
    host: '127.0.0.1',
    port,
    connections: () => sockets.size / 2,
    async restore() {
      delayMs = 0
      gate.open()
      if (!listener.listening) await listen(port)
    },
    delay(ms) {
      delayMs = ms
    },
    cut,
    async refuse() {
      // Only stops listening: the callback of close would wait for the open connections.
      listener.close()
    },
    blackhole: () => gate.shut(),
    async close() {
      gate.open()
      listener.close()
      cut()
    },
  }
}
