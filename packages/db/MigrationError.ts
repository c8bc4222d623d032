/** The database cannot be brought up to date. The message is one sentence for the operator, with the remedy. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}
