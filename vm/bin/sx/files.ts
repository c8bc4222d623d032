import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { UsageError } from './UsageError.ts'

/** The text of a file; a UsageError when it cannot be read. */
export function readText(path: string): string {
  return readBytes(path).toString('utf8')
}

/** The bytes of a file; a UsageError when it cannot be read. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new UsageError(`${path} cannot be read`)
  }
}

/** Writes a file; a UsageError when it cannot be written. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch {
    throw new UsageError(`${path} cannot be written`)
  }
}

/** All `.sx` files below the given files and folders, sorted. */
export function templatesBelow(paths: readonly string[]): string[] {
  const found = new Set<string>()
  for (const path of paths) {
    if (!existsSync(path)) throw new UsageError(`${path} is not there`)
    if (statSync(path).isFile()) found.add(path)
    else
      for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
        if (file.endsWith('.sx') && !file.split(/[\\/]/).includes('node_modules')) found.add(join(path, file))
      }
  }
  return [...found].sort()
}

/** The options that say where imports are found. */
export const importOptions = ['--root', '--library'] as const

/** What `--help` says of them. */
export const importHelp = `--root is where imports that begin with / are found; this folder unless said otherwise. An import without .sx, such as
"card", is card.sx or components/card.sx in the folder of the template or one above it, or in the --library folder.`

/** Finds imports: files beside the importer or below the root, and names in the folders above it or in the library. */
export function importsFrom(
  values: ReadonlyMap<string, string>,
): (specifier: string, importer: string) => { file: string; source: string } | null {
  const root = values.get('--root') ?? '.'
  const library = values.get('--library')
  return (specifier, importer) => {
    const path = candidates(specifier, importer).find((candidate) => existsSync(candidate))
    return path === undefined
      ? null
      : { file: relative(process.cwd(), path), source: readFileSync(path, 'utf8') }
  }

  function candidates(specifier: string, importer: string): string[] {
    if (specifier.startsWith('/')) return [join(root, specifier)]
    const beside = dirname(resolve(importer))
    if (specifier.endsWith('.sx')) return [join(beside, specifier)]
    const folders = [...above(beside), ...(library === undefined ? [] : [resolve(library)])]
    const inComponents = join(dirname(specifier), 'components', `${basename(specifier)}.sx`)
    return folders.flatMap((folder) => [join(folder, `${specifier}.sx`), join(folder, inComponents)])
  }
}

function above(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...above(dirname(folder))]
}

/** Splits arguments into options that take a value, flags and the rest. */
export function readArguments(
  args: readonly string[],
  withValue: readonly string[],
  flags: readonly string[] = [],
): { values: Map<string, string>; flags: Set<string>; rest: string[] } {
  const values = new Map<string, string>()
  const given = new Set<string>()
  const rest: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string
    if (withValue.includes(arg)) {
      const value = args[at + 1]
      if (value === undefined) throw new UsageError(`${arg} needs a value`)
      values.set(arg, value)
      at += 1
    } else if (flags.includes(arg)) given.add(arg)
    else if (arg.startsWith('-') && arg !== '-') throw new UsageError(`there is no option ${arg}`)
    else rest.push(arg)
  }
  return { values, flags: given, rest }
}
