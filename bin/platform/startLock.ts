import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '@rose-ash/config'
import { StartError } from '@rose-ash/service'
import { z } from 'zod'

const holder = z.object({ pid: z.number().int(), began: z.string() })

/**
 * Keeps a second `npm start` away from this data directory. The lock names its process by id and moment of birth, so one
 * that a killed process left behind holds nobody up, even when its id has been given to another program.
 *
 * @returns what gives the lock back
 * @throws StartError while another process holds it
 */
export function takeStartLock(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'start.lock')
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify({ pid: process.pid, began: birthOf(process.pid) }))
  try {
    for (;;) {
      try {
        linkSync(own, file)
        return () => rmSync(file, { force: true })
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error
        const other = livingHolder(file)
        if (other === null) rmSync(file, { force: true })
        else {
          throw new StartError(
            `Rose Ash runs in this clone already, as process ${other}`,
            'stop that one first, or set DATA_DIR and other ports for a second one',
          )
        }
      }
    }
  } finally {
    rmSync(own, { force: true })
  }
}

function livingHolder(file: string): number | null {
  try {
    const { pid, began } = holder.parse(JSON.parse(readFileSync(file, 'utf8')))
    return isAlive(pid) && birthOf(pid) === began ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Field 22 of /proc/<pid>/stat (proc(5)): ticks from the machine's start. Empty where there is no /proc. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
