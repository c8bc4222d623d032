import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { ComposeError } from './ComposeError.ts'
import { expandValue } from './expandValue.ts'
import { type SupergraphConfig, supergraphConfig } from './SupergraphConfig.ts'

/** @throws ComposeError that names the file and the key */
export function readSupergraphConfig(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): SupergraphConfig {
  const expanded = expandValue(readYaml(file), { env, directory: dirname(resolve(file)) })
  const parsed = supergraphConfig.safeParse(expanded)
  if (parsed.success) return parsed.data
  throw new ComposeError(`${file}: ${parsed.error.issues.map(explain).join('; ')}.`)
}

function readYaml(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new ComposeError(`Could not read "${file}" (${(error as NodeJS.ErrnoException).code}).`)
  }
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof YAMLParseError) throw new ComposeError(`${file} is no valid YAML: ${error.message}`)
    throw error
  }
}

function explain(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return `there is no key ${issue.keys.map((key) => (place ? `${place}.${key}` : key)).join(', ')}`
  }
  return `${place || 'the file'} ${issue.message}`
}
