import type { Method } from '../../../oidc/Interactions.ts'
import type { Accounts } from '../../AccountDomain.ts'
import { fingerprintOf } from './recoveryCodes.ts'
import { stepOf } from './totpOf.ts'

/** Uses up a code of a member's authenticator, or a recovery code; tells which it was, or null when it does not fit. */
export async function useCode(
  accounts: Accounts,
  userId: string,
  code: string,
): Promise<Extract<Method, 'otp' | 'recovery'> | null> {
  const digits = code.replaceAll(/\s/g, '')
  if (/^\d{6}$/.test(digits)) return (await useStep(accounts, userId, digits)) ? 'otp' : null
  const used = await accounts
    .knex('federation.recovery_codes')
    .where({ userId, codeHash: fingerprintOf(accounts.vault, userId, code) })
    .whereNull('usedAt')
    .update({ usedAt: accounts.clock.now() })
  return used === 1 ? 'recovery' : null
}

/** No step is taken twice, nor one before it: whoever watched the code being typed cannot use it. */
async function useStep({ knex, vault, clock }: Accounts, userId: string, code: string): Promise<boolean> {
  const authenticator = await knex('federation.authenticators')
    .where({ userId })
    .whereNotNull('confirmedAt')
    .first('sealedSecret')
  if (!authenticator) return false
  const step = stepOf(vault.open(authenticator.sealedSecret, userId), code, clock.now())
  if (step === null) return false
  const taken = await knex('federation.authenticators')
    .where({ userId })
    .whereRaw('coalesce(last_step, 0) < ?', [step])
    .update({ lastStep: step })
  return taken === 1
}
