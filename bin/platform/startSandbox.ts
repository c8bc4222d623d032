import { createSumupSandbox } from '@rose-ash/sandbox/sumup/createSumupSandbox.ts'
import { createService, listen } from '@rose-ash/service'
import { loggerFor } from './loggerFor.ts'
import type { Part } from './Part.ts'
import type { Surroundings } from './Surroundings.ts'

/**
 * Opens the payment provider that takes no money, for whoever tries the platform out.
 *
 * @throws StartError when the port is taken
 */
export async function startSandbox(around: Surroundings): Promise<Part> {
  const { sumup, host } = around.config
  if (sumup.sandbox === null) throw new Error('this configuration has no sandbox')
  const service = createService({ name: 'sandbox', logger: loggerFor('sandbox', around) })
  const sandbox = createSumupSandbox({
    apiKey: sumup.apiKey,
    merchantCode: sumup.merchantCode,
    origin: () => sumup.pageOrigin,
    file: sumup.sandbox.file,
  })
  await sandbox.mount(service)
  await listen(service, { host, port: sumup.sandbox.port, setting: 'SUBGRAPH_PORT' })
  return {
    name: 'sandbox',
    async stop() {
      sandbox.close()
      await service.close()
    },
  }
}
