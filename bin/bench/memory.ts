import { readdirSync, readFileSync } from 'node:fs'

/** Resident memory of a process in MB: `VmRSS` of /proc/<pid>/status (proc(5)). */
export const residentMegabytes = (pid: number): number =>
  kilobytes(readFileSync(`/proc/${pid}/status`, 'utf8'), 'VmRSS') / 1024

/** Memory of a process and its children in MB, each page that they share counted once: `Pss` of smaps_rollup. */
export function familyMegabytes(pid: number): number {
  const family = [pid, ...childrenOf(pid)]
  const sizes = family.map((each) => kilobytes(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'), 'Pss'))
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )

const kilobytes = (text: string, name: string) =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0)
