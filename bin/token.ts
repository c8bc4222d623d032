import { parseArgs } from 'node:util'
import { loadConfig } from '@rose-ash/config'
import { mintAccessToken } from '@rose-ash/federation/oidc/mintAccessToken.ts'
import { scopes } from '@rose-ash/federation/oidc/scopes.ts'
import { identityProvider } from '@rose-ash/federation/ports/identity.ts'
import { StartError } from '@rose-ash/service'
import { UsageError } from './launch/UsageError.ts'
import { withDatabase } from './platform/withDatabase.ts'

type Scope = (typeof scopes)[number]

/**
 * `npm run token -- ada`: an access token of that member for the graph, on the standard output and nothing else there;
 * `--scopes read` for one that may do less. Whether the platform runs or not makes no difference.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { handle, granted } = readWish(args)
  const config = loadConfig()
  if (config.environment === 'production') {
    throw new StartError(
      'npm run token is for development',
      'in production sign in as docs/how-to/sign-in-a-client.md says',
    )
  }
  await withDatabase(
    'token',
    async ({ knex, clock }) => {
      const { viewers } = await identityProvider(knex).viewersByHandle({ handles: [handle] })
      const [member] = viewers
      if (!member) {
        throw new UsageError(
          `There is no active member ${handle} in this database; npm run seed brings ada, bram, hana and others.`,
        )
      }
      const wish = { userId: member.userId, clientId: 'command-line', scopes: granted }
      console.log(await mintAccessToken({ knex, clock, config }, wish))
    },
    (sentence) => console.error(`  ${sentence}`),
  )
}

function readWish(args: readonly string[]): { handle: string; granted: readonly Scope[] } {
  const usage = `Use npm run token -- ada, with --scopes and some of ${scopes.join(',')} for other than read,write.`
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { scopes: { type: 'string', default: 'read,write' } },
    })
    const [handle, ...more] = positionals
    const granted = values.scopes.split(',').filter(isScope)
    const isClear = granted.length === values.scopes.split(',').length && more.length === 0
    if (handle !== undefined && handle.length <= 64 && isClear) return { handle, granted }
  } catch {
    throw new UsageError(usage)
  }
  throw new UsageError(usage)
}

const isScope = (name: string): name is Scope => (scopes as readonly string[]).includes(name)
