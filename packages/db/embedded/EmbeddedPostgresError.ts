/** The embedded PostgreSQL cannot run here. The message is one sentence for the operator, with the remedy. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError'
}
