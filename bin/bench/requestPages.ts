import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { type Config, siteNames } from '@rose-ash/config'

const agent = new Agent({ keepAlive: true })

/**
 * Asks for the homes of all sites in turn, as strangers do.
 *
 * @throws Error for an answer that is not a page
 */
export async function requestPages({ ports, home, sites }: Config, count: number): Promise<void> {
  const hosts = [home.host, ...siteNames.map((name) => sites[name].host)]
  for (let n = 0; n < count; n++) {
    const host = hosts[n % hosts.length] ?? home.host
    const asking = request({ agent, host: '127.0.0.1', port: ports.web, headers: { host } }).end()
    const [response] = await once(asking, 'response')
    response.resume()
    await once(response, 'end')
    if (response.statusCode !== 200) throw new Error(`${host} answered ${response.statusCode}`)
  }
}
