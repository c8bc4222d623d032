import { LoadError } from '../diagnostics/LoadError.ts'

/** The string of a number; a LoadError when there is none, or no number. */
export function textOf(strings: readonly string[], number: number | undefined): string {
  return strings[number as number] ?? noText(number)
}

/** What is thrown in place of a text; loops that are seldom run look texts up themselves. */
export function noText(number: number | undefined): never {
  throw new LoadError('constant', `there is no string ${number ?? 'left'}`)
}
