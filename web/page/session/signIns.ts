import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Vault } from '../createVault.ts'
import type { Checks } from './provider/Provider.ts'

/** A sign-in on its way: it leaves with the browser and comes back with it. */
export interface SignIn {
  readonly nonce: string
  readonly verifier: string
  /** A path of the site. */
  readonly to: string
  /** Nobody asked for it: whatever fails, the visitor is a stranger and sees what they came for. */
  readonly isSilent: boolean
  /** It began once more after the provider refused a code. */
  readonly isRetry: boolean
}

/** As long as the provider waits for somebody to sign in. */
const validForMs = 3_600_000

const shape = z.object({
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  isSilent: z.boolean(),
  isRetry: z.boolean(),
  at: z.number(),
})

const random = (): string => randomBytes(32).toString('base64url')

export const newBrowserKey = random

export const isBrowserKey = (text: string | null): text is string => text !== null && /^[\w-]{43}$/.test(text)

/**
 * The `state` of an authorization request is the sign-in itself, sealed for the browser that holds `key` in a cookie: no
 * table to tidy, any number of tabs at once, and nobody ends what another browser began.
 */
export function beginSignIn(
  vault: Vault,
  key: string,
  wanted: Pick<SignIn, 'to' | 'isSilent' | 'isRetry'>,
  now: Date,
): Checks {
  const checks = { nonce: random(), verifier: random() }
  const { to, isSilent, isRetry } = wanted
  return {
    ...checks,
    state: vault.seal(JSON.stringify({ ...checks, to, isSilent, isRetry, at: now.getTime() }), key),
  }
}

/** Null when it is not of this browser, is too old, or no state of ours. */
export function resumeSignIn(
  vault: Vault,
  key: string | null,
  state: string | null,
  now: Date,
): SignIn | null {
  if (!isBrowserKey(key) || state === null) return null
  const opened = vault.open(state, key)
  if (opened === null) return null
  const { at, ...signIn } = shape.parse(JSON.parse(opened))
  return now.getTime() - at <= validForMs ? signIn : null
}
