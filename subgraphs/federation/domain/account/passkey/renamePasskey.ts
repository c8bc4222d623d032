import { check, done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Passkey } from '../../../models/Passkey.ts'
import type { AccountDomain } from '../../AccountDomain.ts'
import { ownAccount } from '../ownAccount.ts'
import { passkeyName } from './passkeyName.ts'

const schema = z.object({ id: z.string(), name: passkeyName })

/** Calls one of the viewer's passkeys something else. */
export async function renamePasskey(
  account: AccountDomain,
  input: z.input<typeof schema>,
): Promise<Outcome<Passkey>> {
  const { id: userId } = await ownAccount(account)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, name } = checked.value
  const [passkey] = isId(id)
    ? await Passkey.query(account.knex).patch({ name }).where({ id, userId }).returning('*')
    : []
  return passkey ? done(passkey) : failed(noSuchPasskey)
}

export const noSuchPasskey = notFoundError(['input', 'id'], 'You have no such passkey.')
