import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { repositoryRoot } from '@rose-ash/config'
import type { CastMember } from '../../seeds/cast.ts'

/** Makes access tokens as a developer does: by `npm run token`, in the environment of a clone, while it runs. */
export const tokenByCommand =
  (environment: NodeJS.ProcessEnv) =>
  async ({ handle }: CastMember, ...options: readonly string[]): Promise<string> => {
    const command = ['bin/run.mjs', 'token', handle, ...options]
    const { stdout } = await promisify(execFile)(process.execPath, command, {
      cwd: repositoryRoot,
      env: environment,
    })
    return stdout.trim()
  }
