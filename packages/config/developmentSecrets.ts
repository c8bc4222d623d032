import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { errorCode } from './errorCode.ts'

const secrets = z.strictObject({ internal: z.string().min(32), forms: z.string().min(32) })

/**
 * The HMAC keys of a development clone: made once, kept in `<dataDir>/secrets.json` for its owner only. Several processes may
 * ask at once: the first to finish its file wins, and the others read that one.
 */
export function developmentSecrets(dataDir: string): z.output<typeof secrets> {
  const path = join(dataDir, 'secrets.json')
  const read = () => secrets.parse(JSON.parse(readFileSync(path, 'utf8')))
  try {
    return read()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  mkdirSync(dataDir, { recursive: true })
  const key = () => randomBytes(32).toString('base64url')
  const own = `${path}.${process.pid}`
  writeFileSync(own, JSON.stringify({ internal: key(), forms: key() }), { mode: 0o600 })
  try {
    linkSync(own, path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(own, { force: true })
  }
  return read()
}
