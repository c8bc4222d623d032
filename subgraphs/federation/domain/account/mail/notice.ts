import type { User } from '../../../models/User.ts'
import type { Accounts } from '../../AccountDomain.ts'
import { type SecurityEventKind, securityEventKinds } from '../event/securityEventKinds.ts'
import type { Letter } from './Letter.ts'

type Recipient = Pick<User, 'name' | 'email' | 'locale' | 'timezone'>

/** Tells a member by mail what happened to the account, in case it was somebody else. */
export const notice = (
  accounts: Pick<Accounts, 'origins'>,
  member: Recipient,
  kind: SecurityEventKind,
  at: Date,
): Letter => noticeOf(accounts, member, `${securityEventKinds[kind]}.`, at)

/** The same in words of its own. */
export const noticeOf = (
  { origins }: Pick<Accounts, 'origins'>,
  { name, email, locale, timezone }: Recipient,
  what: string,
  at: Date,
): Letter => ({
  template: 'security-notice',
  address: email,
  variables: {
    name,
    what,
    when: new Intl.DateTimeFormat(locale, {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: timezone,
    }).format(at),
    url: `${origins.federation}/security`,
  },
})
