import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { repositoryRoot } from '@rose-ash/config'
import { environmentOf } from './environmentOf.ts'

/** Adds so many generated products, posts, events and members to a clone that is not running. */
export async function addScale(of: { dataDir: string; firstPort: number; scale: number }): Promise<void> {
  const child = spawn(process.execPath, ['bin/run.mjs', 'seed', '--scale', String(of.scale)], {
    cwd: repositoryRoot,
    env: environmentOf(of),
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`npm run seed ended with ${code}`)
}
