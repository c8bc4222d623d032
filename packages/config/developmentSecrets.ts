import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { errorCode } from './errorCode.ts'

const names = ['internal', 'forms', 'vault'] as const
type Name = (typeof names)[number]

const key = z.string().min(32)

/**
 * The keys of a development clone, each made once and kept in `<dataDir>/secrets/` for its owner only. Several processes may
 * ask at once: the first to finish a file wins, and the others read that one.
 */
export function developmentSecrets(dataDir: string): Record<Name, string> {
  const directory = join(dataDir, 'secrets')
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  return Object.fromEntries(names.map((name) => [name, secretIn(join(directory, name))])) as Record<
    Name,
    string
  >
}

function secretIn(path: string): string {
  const read = () => key.parse(readFileSync(path, 'utf8'))
  try {
    return read()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const own = `${path}.${process.pid}`
  writeFileSync(own, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(own, path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(own, { force: true })
  }
  return read()
}
