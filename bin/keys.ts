import { keyringOf } from '@rose-ash/federation/oidc/keys/keyringOf.ts'
import { UsageError } from './launch/UsageError.ts'
import { withDatabase } from './platform/withDatabase.ts'

const verbs = ['list', 'rotate', 'replace'] as const

/**
 * `npm run keys`: the keys that the identity provider signs with. `rotate` publishes a new one that signs from tomorrow on;
 * `replace` is for a theft: a new one signs at once, and everything that the others have signed is refused.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [given = 'list', ...more] = args
  const verb = verbs.find((each) => each === given)
  if (verb === undefined || more.length > 0) {
    throw new UsageError('Use npm run keys, npm run keys -- rotate or npm run keys -- replace.')
  }
  await withDatabase('keys', async (around, say) => {
    const keyring = keyringOf(around)
    if (verb !== 'list') await keyring[verb]()
    for (const [index, { id, signsFrom }] of (await keyring.list()).entries()) {
      say(`${id}  ${describe(signsFrom, index === 0, around.clock.now())}`)
    }
  })
}

function describe(signsFrom: Date, signsNow: boolean, now: Date): string {
  if (signsNow) return `signs since ${signsFrom.toISOString()}`
  return signsFrom > now ? `signs from ${signsFrom.toISOString()} on` : 'verifies what it has signed'
}
