import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts'
import type { Place } from './place.ts'
import { run } from './run.ts'
import { readServerState, superuser, writeServerState } from './serverState.ts'

/**
 * Makes the data directory unless it exists. It gets its final name last, so a process killed on the way leaves nothing that
 * looks like a database.
 */
export async function makeCluster(place: Place): Promise<void> {
  if (existsSync(place.cluster)) {
    if (readServerState(place.stateFile) !== null) return
    throw new EmbeddedPostgresError(
      `${place.stateFile}, which holds the password of the database, is missing; restore it, or remove ${place.home} to begin with an empty database.`,
    )
  }
  const unfinished = join(place.home, 'cluster.new')
  const passwordFile = join(place.home, 'password.new')
  const password = randomBytes(24).toString('hex')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (place.account !== null) {
    chownSync(unfinished, place.account.uid, place.account.gid)
    chownSync(passwordFile, place.account.uid, place.account.gid)
  }
  try {
    // ICU, so that lower() and ordering know every script whatever locales the machine has.
    await run(place, 'initdb', [
      `--pgdata=${unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en-GB',
    ])
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    const reason = String(error instanceof Error ? error.message : error)
      .trim()
      .split('\n')
      .at(-1)
    throw new EmbeddedPostgresError(
      `PostgreSQL could not make its data directory in ${place.home} (${reason}); free some space or set DATA_DIR to another folder.`,
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeServerState(place.stateFile, { password, port: 0 })
  renameSync(unfinished, place.cluster)
}
