import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { breakingChanges, readAllowedChanges } from './breakingChanges.ts'
import { ComposeError } from './ComposeError.ts'
import { type Composed, composeSupergraph } from './composeSupergraph.ts'

export interface ComposeCommand {
  readonly arguments: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where `supergraph.graphql`, `api.graphql` and `breaking-changes.yaml` are. */
  readonly directory: string
  readonly defaultConfig: string
  out(text: string): void
  err(text: string): void
}

const usage = `Usage: npm run compose -- [--check] [--config supergraph.yaml]

Composes the subgraphs into gateway/supergraph.graphql and gateway/api.graphql.
  --check   writes nothing; fails when the committed files are not what composition gives
  --config  another file in rover's format
`

/** @returns the exit code: 0, 1 for any error, 2 for a wrong call. SDL goes to `out`, hints and errors to `err`. */
export async function composeCommand(command: ComposeCommand): Promise<0 | 1 | 2> {
  const options = readOptions(command)
  if (!options) {
    command.err(usage)
    return 2
  }
  try {
    const composed = await composeSupergraph(options.config, command.env)
    for (const hint of composed.hints) command.err(`HINT: ${hint}\n`)
    refuseBreaks(composed, command)
    if (options.check) {
      refuseStale(composed, command)
    } else {
      writeFileSync(join(command.directory, 'supergraph.graphql'), composed.supergraphSdl)
      writeFileSync(join(command.directory, 'api.graphql'), composed.apiSdl)
      command.out(composed.supergraphSdl)
    }
    return 0
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error
    command.err(`error${error.code ? `[${error.code}]` : ''}: ${error.message}\n`)
    return 1
  }
}

function readOptions(command: ComposeCommand): { check: boolean; config: string } | null {
  try {
    const { values } = parseArgs({
      args: [...command.arguments],
      options: { check: { type: 'boolean', default: false }, config: { type: 'string' } },
    })
    return { check: values.check, config: values.config ?? command.defaultConfig }
  } catch {
    return null
  }
}

function refuseBreaks(composed: Composed, { directory }: ComposeCommand): void {
  const present = join(directory, 'api.graphql')
  if (!existsSync(present)) return
  const allowed = readAllowedChanges(join(directory, 'breaking-changes.yaml'))
  const breaks = breakingChanges(readFileSync(present, 'utf8'), composed.apiSdl, allowed)
  if (breaks.length === 0) return
  throw new ComposeError(
    [
      'The new schema breaks clients of the committed one (gateway/api.graphql):',
      ...breaks.map((one) => `    ${one}`),
      'Deprecate and add instead, or list each change with its reason in gateway/breaking-changes.yaml.',
    ].join('\n'),
  )
}

function refuseStale(composed: Composed, { directory }: ComposeCommand): void {
  const stale = [
    ['supergraph.graphql', composed.supergraphSdl],
    ['api.graphql', composed.apiSdl],
  ].filter(([name = '', sdl]) => {
    const path = join(directory, name)
    return !existsSync(path) || readFileSync(path, 'utf8') !== sdl
  })
  if (stale.length === 0) return
  const names = stale.map(([name]) => `gateway/${name}`).join(' and ')
  throw new ComposeError(
    `${names} ${stale.length === 1 ? 'is' : 'are'} not what composition gives; run: npm run compose`,
  )
}
