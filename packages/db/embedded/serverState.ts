import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const serverState = z.strictObject({ password: z.string(), port: z.number().int() })

export type ServerState = z.output<typeof serverState>

export const superuser = 'rose'

export const database = 'rose_ash'

export const urlOf = ({ password, port }: ServerState, name: string): string =>
  `postgres://${superuser}:${password}@127.0.0.1:${port}/${name}`

export const readServerState = (file: string): ServerState | null =>
  existsSync(file) ? serverState.parse(JSON.parse(readFileSync(file, 'utf8'))) : null

export function writeServerState(file: string, state: ServerState): void {
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
