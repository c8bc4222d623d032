import { done, failed, isId, type Outcome } from '@rose-ash/domain'
import { Passkey } from '../../../models/Passkey.ts'
import type { AccountDomain } from '../../AccountDomain.ts'
import { originOfViewer } from '../event/originOfViewer.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { notice } from '../mail/notice.ts'
import { postLetter } from '../mail/postLetter.ts'
import { ownAccountAfresh } from '../ownAccount.ts'
import { noSuchPasskey } from './renamePasskey.ts'

/** Forgets one of the viewer's passkeys. It may be the last: a link by mail always signs in. */
export async function removePasskey(
  account: AccountDomain,
  { id }: { readonly id: string },
): Promise<Outcome<Passkey>> {
  const own = await ownAccountAfresh(account)
  if (!own.ok) return own
  const member = own.value
  const origin = await originOfViewer(account)
  const at = account.clock.now()
  return account.knex.transaction(async (trx) => {
    const [gone] = isId(id)
      ? await Passkey.query(trx).delete().where({ id, userId: member.id }).returning('*')
      : []
    if (!gone) return failed(noSuchPasskey)
    const data = { name: gone.name }
    await recordEvent(trx, { userId: member.id, kind: 'passkey_removed', at, origin, data })
    await postLetter(trx, at, notice(account, member, 'passkey_removed', at))
    return done(gone)
  })
}
