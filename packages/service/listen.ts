import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { StartError } from './StartError.ts'

const remedyFor = (
  code: string,
  host: string,
  port: number,
  setting: string | undefined,
): StartError | null => {
  const another = setting ? `choose another one with ${setting}` : 'choose another one'
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is taken`,
        `stop the program that uses it, or ${another}`,
      )
    case 'EACCES':
      return new StartError(`This user may not open port ${port}`, `${another}, above 1023`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`${host} is not an address of this machine`, 'listen on 127.0.0.1 or 0.0.0.0')
    default:
      return null
  }
}

/**
 * Opens the service's port and gives the one it got (`port: 0` lets the system choose).
 *
 * @param at.setting the environment variable that sets this port, for the remedy
 * @throws StartError one sentence with the remedy, when the port or the address cannot be had
 */
export async function listen(
  service: FastifyInstance,
  at: { host: string; port: number; setting?: string },
): Promise<number> {
  try {
    await service.listen({ host: at.host, port: at.port })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw remedyFor(code, at.host, at.port, at.setting) ?? error
  }
  return (service.server.address() as AddressInfo).port
}
