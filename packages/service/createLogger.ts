import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino'
import { hideSecrets } from './hideSecrets.ts'

/** PostgreSQL repeats the offending values (an e-mail address, say) in these properties of its errors. */
const valuesInErrors = new Set(['detail', 'where', 'internalQuery', 'nativeError', 'bindings'])

const serializeError = (error: unknown): unknown => {
  const serialized: unknown = stdSerializers.err(error as Error)
  if (typeof serialized !== 'object' || serialized === null) return serialized
  const told = Object.entries(serialized).filter(([key]) => !valuesInErrors.has(key))
  return hideSecrets(Object.fromEntries(told))
}

/**
 * A JSON logger whose lines carry `service` and never carry credentials or personal values (`hideSecrets`),
 * neither in what is logged nor in the properties of an error. Do not bind such values with `child()`.
 *
 * @param options.level one of pino's levels, or `silent`
 * @param options.name the service that speaks
 * @param options.destination where the lines go; standard output unless told
 */
export function createLogger(options: {
  level: string
  name: string
  destination?: DestinationStream
}): Logger {
  const settings = {
    level: options.level,
    base: { service: options.name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { log: (object: Record<string, unknown>) => hideSecrets(object) },
    serializers: { err: serializeError, error: serializeError },
  }
  return options.destination ? pino(settings, options.destination) : pino(settings)
}
