import { afterAll, beforeAll, describe } from '@jest/globals'
import type { SubgraphName } from '@rose-ash/config/rooms.ts'
import { createLogger } from '@rose-ash/service/createLogger.ts'
import { createService } from '@rose-ash/service/createService.ts'
import { listen } from '@rose-ash/service/listen.ts'
import type { FastifyInstance } from 'fastify'
import { createRegistry } from './createRegistry.ts'
import type { Port, PortClient, PortProvider } from './definePort.ts'
import { httpPort } from './httpPort.ts'
import { servePorts } from './servePorts.ts'

const secret = 'the secret of a contract suite'
/** A suite asks what is answered, not how soon. */
const deadlineMs = 20_000

/**
 * Runs one suite against a provider twice, as a function call and over HTTP, since a caller must not be able to tell
 * them apart. For the tests of providers, under jest.
 *
 * @param createProvider called once before the suite; its database must be there by then
 * @param suite defines tests; it gets a function that gives the client while a test runs
 */
export function portContract<P extends Port>(
  port: P,
  by: P['providers'][number] & SubgraphName,
  createProvider: () => Promise<PortProvider<P>> | PortProvider<P>,
  suite: (client: () => PortClient<P>) => void,
): void {
  const anyPort: Port = port

  describe(`${port.name} v${port.version} by ${by}, in one process`, () => {
    let client: PortClient<P>
    beforeAll(async () => {
      const registry = createRegistry()
      registry.provide(anyPort, (await createProvider()) as unknown as PortProvider<Port>, by)
      client = registry.find(anyPort, by) as unknown as PortClient<P>
    })
    suite(() => client)
  })

  describe(`${port.name} v${port.version} by ${by}, over HTTP`, () => {
    let client: PortClient<P>
    let service: FastifyInstance
    beforeAll(async () => {
      const registry = createRegistry()
      registry.provide(anyPort, (await createProvider()) as unknown as PortProvider<Port>, by)
      service = createService({ name: by, logger: createLogger({ level: 'silent', name: by }) })
      await servePorts(service, { registry, provider: by, secret })
      const listening = await listen(service, { host: '127.0.0.1', port: 0 })
      const callers = createRegistry()
      callers.connect(
        anyPort,
        httpPort(anyPort, { url: `http://127.0.0.1:${listening}`, secret, deadlineMs }),
        by,
      )
      client = callers.find(anyPort, by) as unknown as PortClient<P>
    })
    afterAll(() => service.close())
    suite(() => client)
  })
}
