import type { PreparedFunction } from './prepare.ts'

/**
 * Turns the frame of a function into the frame of the one it calls last: arguments move down, the way back stays.
 * Returns the new base.
 */
export function moveFrame(
  cells: unknown[],
  frame: number,
  base: number,
  sp: number,
  callee: PreparedFunction,
): number {
  const back = cells[base]
  const callerFrame = cells[base + 1]
  const callerBase = cells[base + 2]
  const callerCaptured = cells[base + 3]
  while (cells.length < frame + callee.frame) cells.push(null)
  const from = sp - callee.slots
  for (let at = 0; at < callee.slots; at += 1) cells[frame + at] = cells[from + at]
  const moved = frame + callee.locals
  for (let at = frame + callee.slots; at < moved; at += 1) cells[at] = null
  cells[moved] = back
  cells[moved + 1] = callerFrame
  cells[moved + 2] = callerBase
  cells[moved + 3] = callerCaptured
  return moved
}
