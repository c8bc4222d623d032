import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { type DocumentNode, GraphQLError, parse, Source } from 'graphql'
import { ComposeError } from './ComposeError.ts'
import type { SubgraphConfig } from './SupergraphConfig.ts'

export interface SubgraphDefinition {
  readonly name: string
  readonly url: string
  readonly typeDefs: DocumentNode
}

/**
 * Reads the SDL of one subgraph. Its syntax tree remembers the file, so that errors can name it.
 *
 * @throws GraphQLError when the SDL does not parse; ComposeError when it cannot be had
 */
export async function loadSubgraph(
  name: string,
  config: SubgraphConfig,
  configFile: string,
): Promise<SubgraphDefinition> {
  const { schema } = config
  const url = config.routing_url ?? ('subgraph_url' in schema ? schema.subgraph_url : undefined)
  if (url === undefined) throw new ComposeError(`${configFile}: subgraphs.${name}.routing_url is missing.`)
  const source = await sourceOf(name, schema, configFile)
  return { name, url, typeDefs: parseNamed(name, source) }
}

async function sourceOf(name: string, schema: SubgraphConfig['schema'], configFile: string): Promise<Source> {
  if ('sdl' in schema) return new Source(schema.sdl, `${configFile} (${name})`)
  if ('file' in schema) {
    const path = resolve(dirname(configFile), schema.file)
    try {
      return new Source(readFileSync(path, 'utf8'), relative(process.cwd(), path))
    } catch (error) {
      throw new ComposeError(
        `Could not read "${schema.file}", the schema of the subgraph "${name}" (${(error as NodeJS.ErrnoException).code}).`,
      )
    }
  }
  if ('subgraph_url' in schema) return new Source(await askForSdl(name, schema), schema.subgraph_url)
  throw new ComposeError(
    `The subgraph "${name}" is in GraphOS (${schema.graphref}), which only rover can ask.`,
  )
}

function parseNamed(name: string, source: Source): DocumentNode {
  try {
    return parse(source)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new GraphQLError(`[${name}] ${error.message}`, {
      source: error.source ?? null,
      positions: error.positions ?? null,
      extensions: { code: 'INVALID_GRAPHQL' },
    })
  }
}

async function askForSdl(
  name: string,
  schema: Extract<SubgraphConfig['schema'], { subgraph_url: string }>,
): Promise<string> {
  const response = await fetch(schema.subgraph_url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...schema.introspection_headers },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
    signal: AbortSignal.timeout(10_000),
  }).catch((error: unknown) => {
    throw new ComposeError(
      `The subgraph "${name}" at ${schema.subgraph_url} does not answer (${String(error)}).`,
    )
  })
  const body = (await response.json().catch(() => null)) as { data?: { _service?: { sdl?: string } } } | null
  const sdl = body?.data?._service?.sdl
  if (sdl === undefined)
    throw new ComposeError(`The subgraph "${name}" at ${schema.subgraph_url} gives no _service.sdl.`)
  return sdl
}
