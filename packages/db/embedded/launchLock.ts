import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts'
import { errorCode } from './errorCode.ts'

const longestLaunchMs = 120_000

/**
 * Lets one process at a time make, start, join or stop the server. The lock of a process that was killed is taken over.
 */
export async function withLaunchLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + longestLaunchMs
  while (!taken(lockFile)) {
    if (isStale(lockFile)) rmSync(lockFile, { force: true })
    else if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `Another process has been starting the database for two minutes; stop it, or remove ${lockFile}.`,
      )
    } else await pause(25)
  }
  try {
    return await work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function taken(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function isStale(lockFile: string): boolean {
  try {
    const age = Date.now() - statSync(lockFile).mtimeMs
    const pid = Number(readFileSync(lockFile, 'utf8'))
    if (age > longestLaunchMs) return true
    if (pid === 0) return age > 1000
    process.kill(pid, 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}
