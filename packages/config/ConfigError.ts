/** A configuration that cannot be used. The message is one sentence for the operator: where, what is wrong, the remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
