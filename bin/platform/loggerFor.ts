import { createLogger } from '@rose-ash/service'
import type { Logger } from 'pino'
import type { Surroundings } from './Surroundings.ts'

/** A logger whose lines carry the name of one part. */
export const loggerFor = (name: string, { config }: Surroundings): Logger =>
  createLogger({ level: config.observability.logLevel, name })
