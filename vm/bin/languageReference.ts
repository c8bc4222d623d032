import { readFileSync, writeFileSync } from 'node:fs'
import { primitiveReference } from '../primitives/primitiveReference.ts'

/** Writes the generated part of LANGUAGE.md; with `--check` only says whether it is as it should be. */
const path = new URL('../LANGUAGE.md', import.meta.url)
const text = readFileSync(path, 'utf8')
const begin = '<!-- generated: primitives -->\n'
const at = text.indexOf(begin)
if (at === -1) throw new Error('LANGUAGE.md has no place for the primitives')
const wanted = text.slice(0, at + begin.length) + primitiveReference()
if (wanted !== text && process.argv.includes('--check')) {
  process.stderr.write('vm/LANGUAGE.md is stale: run node vm/bin/languageReference.ts\n')
  process.exitCode = 1
} else {
  writeFileSync(path, wanted)
}
