import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second (`USER_HZ`, proc(5)). */
const ticksPerSecond = 100

/** Processor seconds of a process so far, user and system, with those of its children that have ended. */
function secondsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the name in parentheses may hold anything; the numbers begin after it
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond
  } catch {
    return 0 // it ended in the meantime, and counts with its parent
  }
}

/** Processor seconds of a process and its present children: PostgreSQL serves each connection by a child. */
export function familyCpu(pid: number): number {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return [pid, ...children].reduce((sum, each) => sum + secondsOf(each), 0)
}
