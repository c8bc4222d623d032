import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ComposeError } from './ComposeError.ts'

export interface ExpansionContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that `${file.…}` starts from. */
  readonly directory: string
}

const reference = /\$\{([^}]*)\}/g
const form = /^(env|file)\.(.*?)(?::-(.*))?$/s

/**
 * Expands `${env.NAME}`, `${env.NAME:-default}` and `${file.path}` in a text, as rover does in the values of its
 * configuration.
 *
 * @throws ComposeError for a variable without value and default, a file that cannot be read, or another kind of reference
 */
export function expandText(text: string, context: ExpansionContext): string {
  return text.replaceAll(reference, (whole, inner: string) => {
    const [, kind, name = '', fallback] = form.exec(inner) ?? []
    if (kind === 'env') return expandVariable(name, fallback, context)
    if (kind === 'file') return readReferenced(name, context)
    throw new ComposeError(
      `${whole} is no reference: write \${env.NAME}, \${env.NAME:-default} or \${file.path}.`,
    )
  })
}

/** Expands every text in a value read from YAML; keys stay as they are. */
export function expandValue(value: unknown, context: ExpansionContext): unknown {
  if (typeof value === 'string') return expandText(value, context)
  if (Array.isArray(value)) return value.map((item) => expandValue(item, context))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, expandValue(inner, context)]))
}

function expandVariable(name: string, fallback: string | undefined, { env }: ExpansionContext): string {
  const value = env[name] ?? fallback
  if (value === undefined) {
    throw new ComposeError(
      `The environment variable ${name} is not set; set it, or give a default with \${env.${name}:-default}.`,
    )
  }
  return value
}

function readReferenced(path: string, { directory }: ExpansionContext): string {
  try {
    return readFileSync(resolve(directory, path), 'utf8').trim()
  } catch (error) {
    throw new ComposeError(
      `The file ${path} that the configuration refers to cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    )
  }
}
