import { repositoryRoot } from '@rose-ash/config'
import { generated } from './generate/generated.ts'
import { snapshotOf } from './generate/snapshotOf.ts'

/**
 * `npm run generate` writes every committed file that a program makes. With `--check` it also fails, naming the files, when
 * that changed any of them.
 */
export async function run(args: readonly string[]): Promise<void> {
  const before = await snapshotOf(
    repositoryRoot,
    generated.flatMap(({ writes }) => writes),
  )
  for (const { name, write } of generated) {
    const began = performance.now()
    await write()
    console.log(`${name.padEnd(36)} ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
  const after = await snapshotOf(
    repositoryRoot,
    generated.flatMap(({ writes }) => writes),
  )
  const paths = new Set([...before.keys(), ...after.keys()])
  const changed = [...paths].filter((path) => before.get(path) !== after.get(path)).sort()
  for (const path of changed) console.log(`changed: ${path}`)
  if (args.includes('--check') && changed.length > 0) {
    console.error('Generated files were stale: commit what npm run generate has written.')
    process.exitCode = 1
  }
}
