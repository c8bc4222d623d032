import { dictKey } from './dictKey.ts'

/** A dict of the keys and values that lie in `cells` from `start`. */
export function makeDict(cells: readonly unknown[], start: number, count: number): Record<string, unknown> {
  const dict: Record<string, unknown> = {}
  for (let at = start; at < start + count; at += 2) dict[dictKey(cells[at])] = cells[at + 1] ?? null
  return dict
}
