import { randomInt } from 'node:crypto'
import type { Knex } from 'knex'
import type { Vault } from '../vault.ts'

const howMany = 10
const length = 10
/** Without letters and digits that are taken for each other. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** Gives a member new recovery codes in place of those before. They are shown this once; what is kept cannot be read. */
export async function renewCodes(trx: Knex.Transaction, vault: Vault, userId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  await trx('federation.recovery_codes').where({ userId }).delete()
  await trx('federation.recovery_codes').insert(
    codes.map((code) => ({ userId, codeHash: fingerprintOf(vault, userId, code) })),
  )
  return codes
}

export const fingerprintOf = (vault: Vault, userId: string, code: string): Buffer =>
  vault.fingerprint(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''), userId)

function newCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${letters.slice(0, length / 2)}-${letters.slice(length / 2)}`
}
