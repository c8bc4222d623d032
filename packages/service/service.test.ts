import { Writable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { createLogger } from './createLogger.ts'
import { createService } from './createService.ts'
import { listen } from './listen.ts'
import { StartError } from './StartError.ts'
import { stopGracefully } from './stopGracefully.ts'

const open: FastifyInstance[] = []
afterEach(() => stopGracefully(...open.splice(0).map((service) => () => service.close())))

const recorder = () => {
  const lines: string[] = []
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  return { lines, logger: createLogger({ level: 'info', name: 'test', destination }) }
}

const service = (options: Partial<Parameters<typeof createService>[0]> = {}) => {
  const { lines, logger } = recorder()
  const created = createService({ name: 'test', logger, ...options })
  open.push(created)
  return { created, lines }
}

describe('an HTTP service', () => {
  test('keeps a well-formed request id and replaces any other', async () => {
    const { created } = service()
    const ask = async (id: string) =>
      (await created.inject({ url: '/healthz', headers: { 'x-request-id': id } })).headers['x-request-id']
    expect(await ask('0190f5e2-aaaa-7bbb')).toBe('0190f5e2-aaaa-7bbb')
    expect(await ask('bad id\twith spaces')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('hides what went wrong and logs it under the id that the caller sees', async () => {
    const { created, lines } = service()
    created.get('/break', async () => {
      throw new Error('connection to 10.0.0.7 refused')
    })
    const answer = await created.inject('/break')
    expect(answer.statusCode).toBe(500)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.body).not.toContain('10.0.0.7')
    const logged = lines.find((line) => line.includes('10.0.0.7'))
    expect(logged).toContain(answer.json().requestId)
  })

  test('says what is wrong with a malformed request, and that an address is unknown', async () => {
    const { created } = service()
    created.post('/things', async () => ({}))
    const malformed = await created.inject({
      method: 'POST',
      url: '/things',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    })
    expect(malformed.statusCode).toBe(400)
    expect(malformed.json().detail).toMatch(/JSON/)
    expect((await created.inject('/nowhere')).json()).toMatchObject({ status: 404, title: 'Not Found' })
  })

  test('is ready when every check passes in time', async () => {
    let isConnected = false
    const { created } = service({
      checkDeadlineMs: 50,
      ready: {
        database: async () => {
          if (!isConnected) throw new Error('down')
        },
        keys: () => (isConnected ? Promise.resolve() : new Promise(() => {})),
      },
    })
    const before = await created.inject('/readyz')
    expect(before.statusCode).toBe(503)
    expect(before.json().checks).toEqual({ database: 'failing', keys: 'failing' })
    expect((await created.inject('/healthz')).statusCode).toBe(200)
    isConnected = true
    expect((await created.inject('/readyz')).statusCode).toBe(200)
  })

  test('counts requests by route pattern, and shows the counts to the inside only', async () => {
    const { created } = service()
    created.get('/shops/:slug', async () => 'ok')
    await created.inject('/shops/orchard')
    await created.inject('/shops/mill')
    const { body } = await created.inject('/metrics')
    const counts = body.split('\n').filter((line) => line.startsWith('http_request_duration_seconds_count'))
    expect(counts).toHaveLength(1)
    expect(counts[0]).toContain('route="/shops/:slug"')
    expect(counts[0]).toContain('service="test"')
    expect(counts[0]).toMatch(/ 2$/)
    expect(body).toContain('process_resident_memory_bytes')
    const forwarded = await created.inject({ url: '/metrics', headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(forwarded.statusCode).toBe(404)
    expect((await created.inject({ url: '/metrics', remoteAddress: '203.0.113.9' })).statusCode).toBe(404)
  })

  test('two services of one process keep their own counts', async () => {
    const first = service({ name: 'first' }).created
    const second = service({ name: 'second' }).created
    await first.inject('/healthz')
    expect((await second.inject('/metrics')).body).not.toContain('service="first"')
  })

  test('a taken port is one sentence with the remedy', async () => {
    const first = service().created
    const port = await listen(first, { host: '127.0.0.1', port: 0 })
    const second = service().created
    const refusal = await listen(second, { host: '127.0.0.1', port, setting: 'WEB_PORT' }).catch(
      (error) => error,
    )
    expect(refusal).toBeInstanceOf(StartError)
    expect(refusal.message).toBe(
      `Port ${port} on 127.0.0.1 is taken: stop the program that uses it, or choose another one with WEB_PORT.`,
    )
  })

  test('closing finishes the request in flight and does not wait for idle connections', async () => {
    const { created } = service()
    let reached = () => {}
    const inFlight = new Promise<void>((resolve) => {
      reached = resolve
    })
    created.get('/slow', async () => {
      reached()
      await new Promise((resolve) => setTimeout(resolve, 150))
      return 'finished'
    })
    const port = await listen(created, { host: '127.0.0.1', port: 0 })
    await fetch(`http://127.0.0.1:${port}/healthz`)
    const answer = fetch(`http://127.0.0.1:${port}/slow`).then((response) => response.text())
    await inFlight
    const started = performance.now()
    await created.close()
    expect(await answer).toBe('finished')
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('closing cuts what goes on past its grace', async () => {
    const { created } = service({ stopGraceMs: 100 })
    let reached = () => {}
    const inFlight = new Promise<void>((resolve) => {
      reached = resolve
    })
    created.get('/forever', () => {
      reached()
      return new Promise(() => {})
    })
    const port = await listen(created, { host: '127.0.0.1', port: 0 })
    const answer = fetch(`http://127.0.0.1:${port}/forever`).then(
      () => 'answered',
      () => 'cut',
    )
    await inFlight
    await created.close()
    expect(await answer).toBe('cut')
  })
})

describe('the log', () => {
  test('never carries credentials or personal values, at any depth we log', () => {
    const { lines, logger } = recorder()
    logger.info({
      Authorization: 'Bearer s3cret',
      headers: { cookie: 's3cret', 'set-cookie': ['s3cret'] },
      request: { user: { email: 's3cret' }, session: { nested: { token: 's3cret' } } },
    })
    const violation = Object.assign(new Error('duplicate key'), {
      detail: 'Key (email)=(s3cret) already exists.',
      token: 's3cret',
    })
    logger.error({ err: violation }, 'failed')
    expect(lines.join('')).not.toContain('s3cret')
    expect(lines[1]).toContain('duplicate key')
  })
})

describe('stopping', () => {
  test('closes in order and goes on past a failure', async () => {
    const closed: string[] = []
    const stop = stopGracefully(
      () => closed.push('listener'),
      async () => {
        throw new Error('worker is stuck')
      },
      () => closed.push('pool'),
    )
    await expect(stop).rejects.toThrow('Some parts did not close')
    expect(closed).toEqual(['listener', 'pool'])
  })
})
