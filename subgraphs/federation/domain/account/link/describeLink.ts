import type { Accounts } from '../../AccountDomain.ts'
import type { InteractionAnswer } from '../InteractionAnswer.ts'
import { hashOfToken } from '../secretToken.ts'

type Link = NonNullable<InteractionAnswer<'describeLink'>['link']>

/** What a link in a mail is for. It stays usable: scanners of mail look at every address that they find. */
export async function describeLink(accounts: Accounts, token: string): Promise<Link | null> {
  const { rows } = await accounts.knex.raw<{ rows: Link[] }>(
    `select purpose, interaction_uid as uid, null as handle from federation.email_links
       where token_hash = :hash and user_id is not null and expires_at > :now
     union all
     select 'register', interaction_uid, handle::text from federation.registrations
       where token_hash = :hash and expires_at > :now`,
    { hash: hashOfToken(token), now: accounts.clock.now() },
  )
  const [link] = rows
  if (!link) return null
  const isOpen = link.uid !== null && (await accounts.interactions.find(link.uid)) !== null
  return { ...link, uid: isOpen ? link.uid : null }
}
