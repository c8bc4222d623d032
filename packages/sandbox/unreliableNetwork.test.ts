import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type UnreliableNetwork, unreliableNetwork } from './unreliableNetwork.ts'

/** Sends back whatever it gets. */
let echo: Server
let network: UnreliableNetwork
const clients: Socket[] = []

beforeEach(async () => {
  echo = createServer((socket) => {
    socket.on('error', () => {})
    socket.pipe(socket)
  })
  echo.listen(0, '127.0.0.1')
  await once(echo, 'listening')
  network = await unreliableNetwork({ host: '127.0.0.1', port: (echo.address() as AddressInfo).port })
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  await network.close()
  echo.close()
})

const open = async (): Promise<Socket> => {
  const client = connect(network.port, network.host)
  clients.push(client)
  client.setEncoding('utf8')
  await once(client, 'connect')
  return client
}
const answerTo = async (client: Socket, text: string): Promise<string> => {
  client.write(text)
  const [answer] = await once(client, 'data')
  return answer
}

describe('an unreliable network', () => {
  test('carries everything until told otherwise, both ends included', async () => {
    const client = await open()
    const large = 'x'.repeat(1_000_000)
    let received = ''
    client.on('data', (text) => {
      received += text
    })
    client.end(large)
    await once(client, 'end')
    expect(received).toBe(large)
  })

  test('delays', async () => {
    const client = await open()
    expect(await answerTo(client, 'now')).toBe('now')
    network.delay(60)
    const started = performance.now()
    expect(await answerTo(client, 'later')).toBe('later')
    expect(performance.now() - started).toBeGreaterThanOrEqual(115)
  })

  test('cuts what is open and carries what is new', async () => {
    const client = await open()
    await answerTo(client, 'hello')
    expect(network.connections()).toBe(1)
    const reset = once(client, 'error')
    network.cut()
    expect((await reset)[0]).toMatchObject({ code: 'ECONNRESET' })
    expect(await answerTo(await open(), 'again')).toBe('again')
  })

  test('refuses what is new, keeps what is open, and is restored on the same port', async () => {
    const client = await open()
    await answerTo(client, 'hello')
    await network.refuse()
    await expect(open()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(await answerTo(client, 'still here')).toBe('still here')
    await network.restore()
    expect(await answerTo(await open(), 'back')).toBe('back')
  })

  test('swallows silently, and lets it arrive late', async () => {
    const client = await open()
    await answerTo(client, 'hello')
    network.blackhole()
    const arrived: string[] = []
    client.on('data', (text) => arrived.push(String(text)))
    client.write('lost?')
    const second = await open()
    second.write('me too')
    await pause(100)
    expect(arrived).toEqual([])
    await network.restore()
    await once(second, 'data')
    expect(arrived).toEqual(['lost?'])
  })
})
