import type { Accounts } from '../../AccountDomain.ts'

export type LinkPurpose = 'signIn' | 'register' | 'resetPassword' | 'changeEmail'

/** The pages of the federation site that links lead to. */
const paths: Readonly<Record<LinkPurpose, string>> = {
  signIn: 'mail',
  register: 'verify',
  resetPassword: 'reset',
  changeEmail: 'change-email',
}

export const linkUrl = (
  { origins }: Pick<Accounts, 'origins'>,
  purpose: LinkPurpose,
  token: string,
): string => `${origins.federation}/sign-in/${paths[purpose]}?token=${token}`
