import type { Accounts } from '../../AccountDomain.ts'

/** Whom passkeys are made for (Web Authentication Level 3, 4): the federation site, and no other. */
export const relyingParty = ({ origins }: Pick<Accounts, 'origins'>) => ({
  id: new URL(origins.federation).hostname,
  origin: origins.federation,
  name: 'Rose Ash',
})
