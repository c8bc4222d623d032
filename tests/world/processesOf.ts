import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type PartName, partNames } from '../../bin/platform/partNames.ts'

interface Running {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** The process of each part that the one with that id has started. */
export function processesOf(parent: number): ReadonlyMap<PartName, number> {
  const children = allProcesses().filter((each) => each.parent === parent)
  return new Map(
    partNames.flatMap((name) => {
      const child = children.find(({ command }) => command.endsWith(`serve ${name}`))
      return child ? [[name, child.pid]] : []
    }),
  )
}

/** By proc(5) where there is one, since small images have no `ps`. */
const allProcesses = (): readonly Running[] => (existsSync('/proc/self/stat') ? fromProc() : fromPs())

const fromProc = (): readonly Running[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').join(' ').trim()
        return [{ pid: Number(name), parent, command }]
      } catch {
        // It ended in between.
        return []
      }
    })

const fromPs = (): readonly Running[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*?)\s*$/.exec(line) ?? []
      return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
    })
