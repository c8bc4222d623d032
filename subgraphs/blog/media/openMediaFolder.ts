import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const shaShape = /^[0-9a-f]{64}$/
const formShape = /^[1-9]\d{0,3}\.(avif|webp|jpg)$/

/** Files of pictures, each picture a folder named by the digest of what was sent. A folder is there whole, or not at all. */
export interface MediaFolder {
  /** Keeps the forms of a picture. Those that are there already stay. */
  keep(sha256: string, forms: ReadonlyMap<string, Buffer>): Promise<void>
  has(sha256: string): Promise<boolean>
  /** One form, such as `640.webp`; null when there is none, or the name is not one of ours. */
  read(sha256: string, form: string): Promise<Buffer | null>
  remove(sha256: string): Promise<void>
  /** Pictures whose folder is older than that. */
  keptBefore(instant: Date): AsyncIterable<string>
  /** Removes what a process that died has left half written. */
  clearUnfinished(instant: Date): Promise<number>
}

/** @param path made when it is missing; every process that answers for media must see the same one */
export function openMediaFolder(path: string): MediaFolder {
  const unfinished = join(path, 'unfinished')
  const placeOf = (sha256: string): string => {
    if (!shaShape.test(sha256)) throw new Error(`${sha256} is no SHA-256`)
    return join(path, sha256.slice(0, 2), sha256)
  }

  return {
    async keep(sha256, forms) {
      const place = placeOf(sha256)
      const draft = join(unfinished, randomUUID())
      await mkdir(draft, { recursive: true })
      for (const [name, bytes] of forms) await writeDurably(join(draft, name), bytes)
      await mkdir(join(place, '..'), { recursive: true })
      try {
        await rename(draft, place)
      } catch (error) {
        if (!isThere(error)) throw error
        await rm(draft, { recursive: true })
      }
    },
    has: async (sha256) => (await ageOf(placeOf(sha256))) !== null,
    async read(sha256, form) {
      if (!shaShape.test(sha256) || !formShape.test(form)) return null
      return readFile(join(placeOf(sha256), form)).catch(nullWhereMissing)
    },
    async remove(sha256) {
      const grave = join(unfinished, randomUUID())
      await mkdir(unfinished, { recursive: true })
      const moved = await rename(placeOf(sha256), grave).then(() => true, nullWhereMissing)
      if (moved) await rm(grave, { recursive: true })
    },
    async *keptBefore(instant) {
      for (const shelf of await namesIn(path)) {
        if (!/^[0-9a-f]{2}$/.test(shelf)) continue
        for (const sha256 of await namesIn(join(path, shelf))) {
          if (!shaShape.test(sha256)) continue
          const kept = await ageOf(placeOf(sha256))
          if (kept !== null && kept < instant) yield sha256
        }
      }
    },
    async clearUnfinished(instant) {
      let cleared = 0
      for (const name of await namesIn(unfinished)) {
        const begun = await ageOf(join(unfinished, name))
        if (begun === null || begun >= instant) continue
        await rm(join(unfinished, name), { recursive: true, force: true })
        cleared += 1
      }
      return cleared
    },
  }
}

/** On the disk before the folder gets its name, so that a crash leaves no empty file under it. */
async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown): unknown => Object(error).code
const isThere = (error: unknown): boolean => ['EEXIST', 'ENOTEMPTY'].includes(String(codeOf(error)))

function nullWhereMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}

const ageOf = async (place: string): Promise<Date | null> =>
  stat(place).then(({ mtime }) => mtime, nullWhereMissing)

const namesIn = async (place: string): Promise<readonly string[]> =>
  (await readdir(place).catch(nullWhereMissing)) ?? []
