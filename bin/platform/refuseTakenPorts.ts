import type { Config } from '@rose-ash/config'
import { createService, listen } from '@rose-ash/service'
import { pino } from 'pino'

/**
 * Says at once which port is taken, before the database is made and filled.
 *
 * @throws StartError
 */
export async function refuseTakenPorts({ host, ports, sumup }: Config): Promise<void> {
  const wanted = [
    { port: ports.web, setting: 'WEB_PORT' },
    { port: ports.gateway, setting: 'GATEWAY_PORT' },
    ...Object.values(ports.subgraphs).map((port) => ({ port, setting: 'SUBGRAPH_PORT' })),
    ...(sumup.sandbox ? [{ port: sumup.sandbox.port, setting: 'SUBGRAPH_PORT' }] : []),
  ]
  for (const { port, setting } of wanted) {
    const service = createService({ name: 'probe', logger: pino({ level: 'silent' }) })
    await listen(service, { host, port, setting })
    await service.close()
  }
}
