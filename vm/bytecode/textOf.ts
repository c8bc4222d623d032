import { LoadError } from '../diagnostics/LoadError.ts'

/** The string of a number; a LoadError when there is none, or no number. */
export function textOf(strings: readonly string[], number: number | undefined): string {
  const text = number === undefined ? undefined : strings[number]
  if (text === undefined) throw new LoadError('constant', `there is no string ${number ?? 'left'}`)
  return text
}
