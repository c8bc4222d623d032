import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { type Config, configFile, configOf } from './Config.ts'
import { ConfigError } from './ConfigError.ts'
import { developmentSecrets } from './developmentSecrets.ts'
import { errorCode } from './errorCode.ts'
import { expand, MissingVariable } from './expand.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { sumupOf } from './sumupOf.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface ConfigSource {
  readonly env?: Env
  /** Relative to the clone. */
  readonly file?: string
}

/**
 * Reads the configuration file, fills in the environment and checks the whole.
 *
 * @throws ConfigError whose message is one sentence: the file, the key, what is wrong and the remedy
 */
export function loadConfig({
  env = process.env,
  file = '_config/app-config.yaml',
}: ConfigSource = {}): Config {
  const path = resolve(repositoryRoot, file)
  const shown = relative(repositoryRoot, path).startsWith('..') ? path : relative(repositoryRoot, path)
  const variables = new Map<string, readonly string[]>()
  const expanded = expandLeaves(readYaml(path, shown), [], { env, shown, variables })
  const parsed = configFile.safeParse(expanded)
  if (!parsed.success) throw new ConfigError(explain(parsed.error.issues, expanded, shown, variables))
  const config = configOf(parsed.data)
  const dataDir = resolve(repositoryRoot, config.dataDir)
  const secrets = secretsOf(config, dataDir, shown)
  if (config.environment === 'production' && config.mail.smtpUrl === null) {
    throw new ConfigError(
      `${shown}: mail.smtpUrl is empty, which production refuses; set SMTP_URL to the address of a mail server, such as smtps://name:password@mail.example.`,
    )
  }
  const directory = resolve(repositoryRoot, config.mail.directory || join(dataDir, 'mail'))
  const sumup = sumupOf({ ...config, dataDir, secrets }, shown)
  return { ...config, dataDir, secrets, sumup, mail: { ...config.mail, directory } }
}

function readYaml(path: string, shown: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof YAMLParseError) {
      const [first] = error.message.split(/:?\n/)
      throw new ConfigError(`${shown} is not valid YAML (${first}); correct that line.`)
    }
    const code = errorCode(error) ?? 'unknown error'
    throw new ConfigError(
      `The configuration file ${path} cannot be read (${code}); restore it from the repository.`,
    )
  }
}

interface Expanding {
  readonly env: Env
  readonly shown: string
  readonly variables: Map<string, readonly string[]>
}

/** Turns every leaf into text, so that `3000` and `${WEB_PORT}` are checked alike. */
function expandLeaves(value: unknown, path: readonly string[], expanding: Expanding): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => expandLeaves(item, [...path, String(index)], expanding))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, expandLeaves(inner, [...path, key], expanding)]),
    )
  }
  const key = path.join('.')
  try {
    const { text, variables } = expand(value === null ? '' : String(value), expanding.env)
    expanding.variables.set(key, variables)
    return text
  } catch (error) {
    if (error instanceof MissingVariable) {
      throw new ConfigError(
        `${expanding.shown}: ${key} needs the environment variable ${error.variable}, which is not set; set it and start again.`,
      )
    }
    if (error instanceof SyntaxError) {
      throw new ConfigError(
        `${expanding.shown}: ${key} cannot be read, because ${error.message}; correct it there.`,
      )
    }
    throw error
  }
}

function explain(
  issues: readonly z.core.$ZodIssue[],
  expanded: unknown,
  shown: string,
  variables: ReadonlyMap<string, readonly string[]>,
): string {
  const [issue] = issues
  if (issue === undefined) return `${shown} is not a valid configuration; compare it with the repository's.`
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const unknown = [...path, issue.keys[0]].join('.')
    return `${shown}: there is no setting ${unknown}; remove it or correct its spelling.`
  }
  const key = nearestLeaf(path, variables)
  const value = key.split('.').reduce<unknown>((inner, name) => childOf(inner, name), expanded)
  if (value === undefined)
    return `${shown}: ${path.join('.')} is missing; add it as in the repository's file.`
  const names = variables.get(key) ?? []
  const remedy = names.length > 0 ? `set ${names.join(' or ')} to a value that fits` : 'correct it there'
  const written = typeof value === 'string' ? `"${value}" ` : ''
  return `${shown}: ${key} ${written}${problemOf(issue)}; ${remedy}.`
}

/** An element of a list such as `served.1` is explained by the setting that holds the list. */
function nearestLeaf(path: readonly string[], variables: ReadonlyMap<string, unknown>): string {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join('.')
    if (variables.has(key)) return key
  }
  return path.join('.')
}

const childOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

/** A union reports each branch; the last is the one that expects a real value. */
function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message
  if (issue.code === 'invalid_union') return issue.errors.at(-1)?.[0]?.message ?? issue.message
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'is not a group of settings'
  return issue.message
}

function secretsOf(
  config: Pick<Config, 'secrets' | 'environment'>,
  dataDir: string,
  shown: string,
): Config['secrets'] {
  const given = Object.entries(config.secrets).filter(([, value]) => value !== '')
  for (const [name, value] of given) {
    if (value.length < 32) {
      throw new ConfigError(
        `${shown}: secrets.${name} is shorter than 32 characters; set ${name.toUpperCase()}_SECRET to the output of: openssl rand -base64 48.`,
      )
    }
  }
  if (given.length === 3) return config.secrets
  if (config.environment === 'production') {
    const missing =
      (['internal', 'forms', 'vault'] as const).find((name) => config.secrets[name] === '') ?? 'vault'
    throw new ConfigError(
      `${shown}: secrets.${missing} is empty, which production refuses; set ${missing.toUpperCase()}_SECRET to the output of: openssl rand -base64 48.`,
    )
  }
  return { ...developmentSecrets(dataDir), ...Object.fromEntries(given) }
}
