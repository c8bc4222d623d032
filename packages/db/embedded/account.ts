import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts'

/** The operating system's account that the server runs under. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root, so root hands it to an account without privileges: the one that owns the cluster
 * already, or `nobody`. An ordinary user runs it as itself, which is `null`.
 */
export function accountFor(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody')
  if (entry === undefined) {
    throw new EmbeddedPostgresError(
      'PostgreSQL refuses to run as root and there is no account "nobody" to run it under; start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
    )
  }
  return { uid: Number(entry[2]), gid: Number(entry[3]) }
}

/** True when the account may read `path` and pass through every folder above it. */
export function canReach(path: string, account: Account): boolean {
  const allows = (of: string, wanted: number) => {
    const { mode, uid, gid } = statSync(of)
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
    return ((mode >> shift) & wanted) === wanted
  }
  if (!allows(path, 4)) return false
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!allows(folder, 1)) return false
    if (folder === dirname(folder)) return true
  }
}
