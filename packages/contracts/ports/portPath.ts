import type { Port } from './definePort.ts'

/** The address of one call, the same on both sides of the wire. */
export const portPath = (port: Port, call: string): string => `/ports/${port.name}/v${port.version}/${call}`
