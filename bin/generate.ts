import { parseArgs } from 'node:util'
import { repositoryRoot } from '@rose-ash/config'
import { type GeneratedFiles, generated } from './generate/generated.ts'
import { snapshotOf } from './generate/snapshotOf.ts'
import { UsageError } from './launch/UsageError.ts'

/**
 * `npm run generate`: writes every committed file that a program makes, or those that are named, such as
 * `npm run generate -- types supergraph`. With `--check` it fails, naming the files, when that changed any of them.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { isCheck, chosen } = readOptions(args)
  const patterns = chosen.flatMap(({ writes }) => writes)
  const before = await snapshotOf(repositoryRoot, patterns)
  for (const { name, write } of chosen) {
    const began = performance.now()
    await write()
    console.log(`  ${name.padEnd(12)} ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
  const after = await snapshotOf(repositoryRoot, patterns)
  const paths = new Set([...before.keys(), ...after.keys()])
  const changed = [...paths].filter((path) => before.get(path) !== after.get(path)).sort()
  for (const path of changed) console.log(`  changed: ${path}`)
  if (isCheck && changed.length > 0) {
    console.error('Generated files were stale: commit what npm run generate has written.')
    process.exitCode = 1
  }
}

function readOptions(args: readonly string[]): { isCheck: boolean; chosen: readonly GeneratedFiles[] } {
  const names = generated.map(({ name }) => name)
  try {
    const options = { check: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (positionals.every((name) => names.includes(name))) {
      const isChosen = (name: string) => positionals.length === 0 || positionals.includes(name)
      return { isCheck: values.check, chosen: generated.filter(({ name }) => isChosen(name)) }
    }
  } catch {
    // The sentence below says what is understood.
  }
  throw new UsageError(`Use npm run generate, with --check or with some of: ${names.join(', ')}.`)
}
