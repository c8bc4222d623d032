import type { Clock } from '@rose-ash/domain'
import { type CryptoKey, importJWK, type JWK } from 'jose'
import { KeysUnavailable } from './KeysUnavailable.ts'

/** How long a set of keys is used before it is looked at again; a key that was withdrawn is known by then. */
const freshMs = 10 * 60_000
/** A token may name any key that it likes, and must not make us ask for each. */
const pauseMs = 30_000

/** A JWK Set (RFC 7517, 5), as the port `session` answers it. */
export interface PublishedKeys {
  readonly keys: readonly (Readonly<Record<string, unknown>> & {
    readonly kid: string
    readonly kty: string
  })[]
}

export interface SigningKeys {
  /**
   * The key of that id, or null when the provider does not have it.
   *
   * @throws KeysUnavailable when no set could be had so far
   */
  find(kid: string): Promise<CryptoKey | null>
}

/**
 * The public RS256 keys of the identity provider. An unknown key makes it ask the provider again, at most every 30
 * seconds. A set that it has is used until there is a newer one, however long the provider is away.
 *
 * @param options.fetch asks the provider
 * @param options.onWithdrawn told when a key that was there is not there any more
 */
export function createSigningKeys(options: {
  fetch: () => Promise<PublishedKeys>
  clock: Clock
  onWithdrawn: () => void
}): SigningKeys {
  let present: ReadonlyMap<string, CryptoKey> | null = null
  let askedAt = Number.NEGATIVE_INFINITY
  let underWay: Promise<void> | null = null

  const refresh = async (): Promise<void> => {
    const next = await readKeys(await options.fetch())
    const withdrawn = [...(present?.keys() ?? [])].some((kid) => !next.has(kid))
    present = next
    if (withdrawn) options.onWithdrawn()
  }
  const ask = (): Promise<void> => {
    askedAt = options.clock.now().getTime()
    underWay ??= refresh().finally(() => {
      underWay = null
    })
    return underWay
  }
  const age = (): number => options.clock.now().getTime() - askedAt

  return {
    async find(kid) {
      if (present === null) {
        await ask().catch((error: unknown) => {
          throw new KeysUnavailable({ cause: error })
        })
      } else if (!present.has(kid)) {
        // Whoever comes while the answer is on its way waits for it too.
        if (age() >= pauseMs || underWay) await (underWay ?? ask()).catch(keepThePresentOnes)
      } else if (age() >= freshMs) {
        ask().catch(keepThePresentOnes)
      }
      return present?.get(kid) ?? null
    },
  }
}

const keepThePresentOnes = (): void => {}

async function readKeys({ keys }: PublishedKeys): Promise<ReadonlyMap<string, CryptoKey>> {
  const usable = keys.filter(
    ({ kty, use = 'sig', alg = 'RS256' }) => kty === 'RSA' && use === 'sig' && alg === 'RS256',
  )
  const read = usable.map(
    async (jwk) => [jwk.kid, (await importJWK(jwk as JWK, 'RS256')) as CryptoKey] as const,
  )
  return new Map(await Promise.all(read))
}
