import { type UserError, validationError } from '@rose-ash/domain'

/** A choice of options that cannot be. Thrown, so that nothing of the change remains. */
export class OptionsRefused extends Error {
  readonly userError: UserError

  constructor(message: string) {
    super(message)
    this.userError = validationError(['input', 'options'], message)
  }
}
