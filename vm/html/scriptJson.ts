import { replaceAllOf } from './replaceAllOf.ts'

const unsafe = /[<>&\u2028\u2029]/
const each = /[<>&\u2028\u2029]/g
const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON text made safe inside a `script` element: no `<`, `>`, `&`, U+2028 or U+2029 remains. */
export function scriptJson(json: string): string {
  return unsafe.test(json) ? replaceAllOf(json, each, (character) => escapes[character] as string) : json
}
