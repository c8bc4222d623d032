import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { createSumupSandbox, type SumupSandbox, type SumupSandboxOptions } from './createSumupSandbox.ts'

export interface RunningSumupSandbox extends SumupSandbox {
  /** `http://127.0.0.1:port`: the host of the API and the origin of its pages. */
  readonly url: string
  stop(): Promise<void>
}

/**
 * The sandbox on a port of 127.0.0.1.
 *
 * @param options.port a free one unless told
 */
export async function startSumupSandbox({
  port = 0,
  ...options
}: Partial<Omit<SumupSandboxOptions, 'origin'>> & {
  readonly port?: number
} = {}): Promise<RunningSumupSandbox> {
  const service = Fastify({ forceCloseConnections: true })
  let url = ''
  const sandbox = createSumupSandbox({
    apiKey: 'sup_sk_sandbox',
    merchantCode: 'MSANDBOX',
    file: null,
    ...options,
    origin: () => url,
  })
  await sandbox.mount(service)
  await service.listen({ host: '127.0.0.1', port })
  url = `http://127.0.0.1:${(service.server.address() as AddressInfo).port}`
  return {
    ...sandbox,
    url,
    async stop() {
      sandbox.close()
      await service.close()
    },
  }
}
