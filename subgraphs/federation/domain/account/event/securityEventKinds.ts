/** What may happen to an account, and how it reads. */
export const securityEventKinds = {
  signed_in: 'Signed in',
  signed_out: 'Signed out',
  sign_in_failures: 'Somebody tried to sign in many times and could not',
  registered: 'The account was opened',
  password_changed: 'The password was changed',
  password_reset: 'The password was reset by a link in a mail',
  email_change_requested: 'Another e-mail address was asked for',
  email_changed: 'The e-mail address was changed',
  passkey_added: 'A passkey was added',
  passkey_removed: 'A passkey was removed',
  authenticator_added: 'An authenticator was added',
  authenticator_removed: 'The authenticator was removed',
  recovery_codes_renewed: 'New recovery codes were made',
  recovery_code_used: 'A recovery code was used',
  session_ended: 'A session was ended',
  other_sessions_ended: 'All other sessions were ended',
  roles_changed: 'The roles were changed',
  suspended: 'The account was suspended',
  reinstated: 'The account was reinstated',
  deleted: 'The account was closed',
} as const

export type SecurityEventKind = keyof typeof securityEventKinds
