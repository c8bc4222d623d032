/**
 * Thrown by a provider for a question that keeps to the schema and still breaks the contract, such as a key that is used for
 * something else. Callers get a `PortError` `MALFORMED` with its message, in one process and over HTTP.
 */
export class MalformedQuestion extends Error {
  override readonly name = 'MalformedQuestion'
}
