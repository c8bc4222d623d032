import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, accountFor, canReach } from './account.ts'
import { binariesFor } from './binaries.ts'
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts'

/** Where the parts of one embedded server are. */
export interface Place {
  /** Everything below belongs to one data directory of one clone. */
  readonly home: string
  /** PostgreSQL's own data directory. */
  readonly cluster: string
  /** Password and port, for the owner of the clone only. */
  readonly stateFile: string
  readonly logFile: string
  readonly lockFile: string
  readonly binaries: string
  readonly account: Account | null
}

/**
 * Chooses the place: under the data directory; or, where root's data directory lies below a private folder (mode 0700) that
 * the server's account cannot enter, under `/var/lib/rose-ash` in a folder named by a hash of the data directory.
 */
export function placeFor(dataDir: string): Place {
  mkdirSync(dataDir, { recursive: true })
  const real = realpathSync(dataDir)
  const inside = join(real, 'postgres')
  const account = accountFor(join(inside, 'cluster'))
  const home = account === null || canEnter(real, account) ? inside : outside(real)
  mkdirSync(home, { recursive: true })
  if (account !== null) chmodSync(home, 0o755)
  refuseForeign(home)
  return {
    home,
    cluster: join(home, 'cluster'),
    stateFile: join(home, 'server.json'),
    logFile: join(home, 'server.log'),
    lockFile: join(home, 'launch.lock'),
    binaries: binariesFor(home, account),
    account,
  }
}

const canEnter = (folder: string, account: Account) => {
  const probe = join(folder, 'postgres')
  const existed = existsSync(probe)
  if (!existed) mkdirSync(probe, { mode: 0o755 })
  chmodSync(probe, 0o755)
  return canReach(probe, account)
}

function outside(dataDir: string): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return join('/var/lib/rose-ash', hash)
}

function refuseForeign(home: string): void {
  try {
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK)
    const cluster = statSync(join(home, 'cluster'), { throwIfNoEntry: false })
    const me = process.getuid?.()
    if (cluster === undefined || me === undefined || me === 0 || cluster.uid === me) return
  } catch {
    // The sentence below says what to do about it.
  }
  throw new EmbeddedPostgresError(
    `The database under ${home} belongs to another user of this machine; start as that user, remove the folder, or set DATA_DIR to another one.`,
  )
}
