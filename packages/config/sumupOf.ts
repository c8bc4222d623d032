import { createHmac } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Config, ConfigFile } from './Config.ts'
import { ConfigError } from './ConfigError.ts'
import { repositoryRoot } from './repositoryRoot.ts'

type Rest = Pick<Config, 'environment' | 'ports' | 'secrets' | 'dataDir'> & Pick<ConfigFile, 'sumup'>

const hostedPages = 'https://checkout.sumup.com'

/**
 * Where payments are made: at the host that the file names, or in a sandbox on the port after those of the subgraphs.
 *
 * @throws ConfigError in production for anything that is not the real provider, with its keys
 */
export function sumupOf(
  { environment, ports, secrets, dataDir, sumup }: Rest,
  shown: string,
): Config['sumup'] {
  const refuse = (key: string, problem: string, remedy: string) =>
    new ConfigError(`${shown}: sumup.${key} ${problem}; set ${remedy}.`)
  const isProduction = environment === 'production'
  const { host, pageOrigin, webhookSecret } = sumup
  if (host === null && isProduction)
    throw refuse('host', 'is empty, which production refuses', 'SUMUP_HOST to https://api.sumup.com')
  if (host !== null && isProduction && !isPublic(host))
    throw refuse('host', `"${host}" is no place for real money`, 'SUMUP_HOST to https://api.sumup.com')
  if (webhookSecret !== '' && !/^[\w-]{32,200}$/.test(webhookSecret))
    throw refuse(
      'webhookSecret',
      'is not 32 or more letters, figures, - and _',
      'SUMUP_WEBHOOK_SECRET to the output of: openssl rand -hex 24',
    )
  if (host !== null) {
    if (sumup.apiKey === '') throw refuse('apiKey', 'is empty', 'SUMUP_API_KEY to the key of the merchant')
    if (sumup.merchantCode === '')
      throw refuse('merchantCode', 'is empty', 'SUMUP_MERCHANT_CODE to the code of the merchant')
    if (webhookSecret === '' && isProduction)
      throw refuse(
        'webhookSecret',
        'is empty, which production refuses',
        'SUMUP_WEBHOOK_SECRET to the output of: openssl rand -hex 24',
      )
  }
  const port = Math.max(...Object.values(ports.subgraphs)) + 1
  const own = `http://localhost:${port}`
  return {
    host: host ?? `http://127.0.0.1:${port}`,
    pageOrigin: pageOrigin ?? (host === null ? own : hostedPages),
    apiKey: sumup.apiKey || 'sup_sk_sandbox',
    merchantCode: sumup.merchantCode || 'MSANDBOX',
    webhookSecret: webhookSecret || createHmac('sha256', secrets.internal).update('sumup').digest('hex'),
    sandbox:
      host === null
        ? { port, file: resolve(repositoryRoot, sumup.sandboxFile || join(dataDir, 'sumup.jsonl')) }
        : null,
  }
}

/** Over TLS, and not on this machine or in a private network. */
function isPublic(host: string): boolean {
  const { protocol, hostname } = new URL(host)
  const isHere =
    /^(localhost|.*\.localhost|0\.0\.0\.0|\[.*\])$/.test(hostname) ||
    /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(hostname)
  return protocol === 'https:' && !isHere
}
