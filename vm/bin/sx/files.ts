import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
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

/** Finds imports beside the file that imports them, and below the root for names that begin with `/`. */
export function resolveBeside(
  root: string,
): (specifier: string, importer: string) => { file: string; source: string } | null {
  return (specifier, importer) => {
    const path = specifier.startsWith('/') ? join(root, specifier) : resolve(dirname(importer), specifier)
    if (!existsSync(path)) return null
    return { file: relative(process.cwd(), path), source: readFileSync(path, 'utf8') }
  }
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
