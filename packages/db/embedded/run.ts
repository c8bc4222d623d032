import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Place } from './place.ts'

const execute = promisify(execFile)

/** Runs one of PostgreSQL's programs under the server's account, to its end. */
export async function run(place: Place, program: string, args: readonly string[]): Promise<void> {
  await execute(join(place.binaries, 'bin', program), args, { cwd: place.home, ...place.account })
}
