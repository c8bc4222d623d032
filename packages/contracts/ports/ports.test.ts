import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createLogger } from '@rose-ash/service/createLogger.ts'
import { createService } from '@rose-ash/service/createService.ts'
import { listen } from '@rose-ash/service/listen.ts'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sign, signatureHeader } from '../signature.ts'
import { createRegistry } from './createRegistry.ts'
import { definePort } from './definePort.ts'
import { httpPort } from './httpPort.ts'
import { servePorts } from './servePorts.ts'

const secret = 's3cret'
const WeightPort = definePort({
  name: 'weight',
  version: 2,
  providers: ['market', 'events'],
  calls: {
    weigh: {
      input: z.object({ things: z.array(z.string()), unit: z.enum(['g', 'kg']).default('g') }),
      output: z.object({ grams: z.number().nonnegative() }),
    },
  },
})
const weights: Record<string, number> = { apple: 150, ghost: -1 }
const provider = {
  weigh: async ({ things }: { things: string[] }) => ({
    grams: things.reduce((sum, thing) => {
      const grams = weights[thing]
      if (grams === undefined) throw new Error(`no weight of ${thing} in table weights`)
      return sum + grams
    }, 0),
  }),
}

describe('a registry', () => {
  test('may be asked for a port before its provider is there', async () => {
    const registry = createRegistry()
    const weight = registry.find(WeightPort, 'market')
    await expect(weight.weigh({ things: [] })).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    registry.provide(WeightPort, provider, 'market')
    expect(await weight.weigh({ things: ['apple', 'apple'] })).toEqual({ grams: 300 })
    await expect(registry.find(WeightPort, 'events').weigh({ things: [] })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    })
  })

  test('takes one provider of a port under one name', () => {
    const registry = createRegistry()
    registry.provide(WeightPort, provider, 'market')
    expect(() => registry.provide(WeightPort, provider, 'market')).toThrow(
      'weight v2 of market is provided twice',
    )
  })

  test('checks questions and answers in one process too', async () => {
    const registry = createRegistry()
    registry.provide(WeightPort, provider, 'market')
    const weight = registry.find(WeightPort, 'market')
    await expect(weight.weigh({ things: 'apple' } as never)).rejects.toMatchObject({ code: 'MALFORMED' })
    await expect(weight.weigh({ things: ['ghost'] })).rejects.toMatchObject({ code: 'FAILED' })
  })
})

describe('a port over HTTP', () => {
  let service: FastifyInstance
  let url: string
  const strangers: Server[] = []

  beforeAll(async () => {
    const registry = createRegistry()
    registry.provide(WeightPort, provider, 'market')
    service = createService({ name: 'market', logger: createLogger({ level: 'silent', name: 'market' }) })
    await servePorts(service, { registry, provider: 'market', secret })
    url = `http://127.0.0.1:${await listen(service, { host: '127.0.0.1', port: 0 })}`
  })
  afterAll(() => service.close())
  afterEach(() => {
    for (const server of strangers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })

  /** A server at the other end that is none of ours. */
  const stranger = async (answer: string | null): Promise<string> => {
    const server = createServer((_request, response) => {
      if (answer !== null) response.end(answer)
    })
    strangers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const ask = (at: string, things: unknown, deadlineMs = 2000) =>
    httpPort(WeightPort, { url: at, secret, deadlineMs }).weigh({ things } as never)

  test('carries questions, answers and failures', async () => {
    expect(await ask(url, ['apple'])).toEqual({ grams: 150 })
    await expect(ask(url, 'apple')).rejects.toMatchObject({
      code: 'MALFORMED',
      message: expect.stringContaining('things'),
    })
    await expect(ask(url, ['ghost'])).rejects.toMatchObject({ code: 'FAILED' })
  })

  test('does not tell what went wrong inside the provider', async () => {
    const failure = await ask(url, ['pear']).catch((error) => error)
    expect(failure.code).toBe('FAILED')
    expect(failure.message).not.toContain('table')
  })

  test('answers signed requests only, and signs nothing but what was sent', async () => {
    const path = '/ports/weight/v2/weigh'
    const body = '{"things":["apple"]}'
    const post = async (headers: Record<string, string>, sent = body) =>
      (
        await fetch(url + path, {
          method: 'POST',
          body: sent,
          headers: { 'content-type': 'application/json', ...headers },
        })
      ).status
    const signature = sign(secret, { method: 'POST', path, body })
    expect(await post({ [signatureHeader]: signature })).toBe(200)
    expect(await post({})).toBe(401)
    expect(await post({ [signatureHeader]: signature }, '{"things":["apple","apple"]}')).toBe(401)
    expect(await post({ [signatureHeader]: sign('other', { method: 'POST', path, body }) })).toBe(401)
  })

  test('gives up after its deadline, at once on a refusal, and when the caller does', async () => {
    await expect(ask(await stranger(null), [], 100)).rejects.toMatchObject({ code: 'TIMEOUT' })
    await expect(ask('http://127.0.0.1:1', [])).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    const weight = httpPort(WeightPort, { url: await stranger(null), secret })
    const leaving = weight.weigh({ things: [] }, { signal: AbortSignal.timeout(50) })
    await expect(leaving).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('does not believe an answer that its contract does not allow', async () => {
    await expect(ask(await stranger('{"grams":-3}'), [])).rejects.toMatchObject({ code: 'FAILED' })
    await expect(ask(await stranger('<html>'), [])).rejects.toMatchObject({ code: 'FAILED' })
  })
})
