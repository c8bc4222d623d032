import { constraintOf } from '@rose-ash/db'
import { failed, type Outcome, takenError } from '@rose-ash/domain'

/** A broken unique constraint of `federation.users` as an error that names the field; anything else goes on as it came. */
export function userTaken(error: unknown): Outcome<never> {
  const constraint = constraintOf(error)?.constraint
  if (constraint === 'users_handle_key' || constraint === 'actors_address_key') return failed(handleTaken)
  if (constraint === 'users_email_key')
    return failed(takenError(['input', 'email'], 'Another member has this e-mail address.'))
  throw error
}

export const handleTaken = takenError(
  ['input', 'handle'],
  'This handle is taken, or was somebody’s once. Choose another.',
)
