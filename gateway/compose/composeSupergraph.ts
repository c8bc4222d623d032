import '../disableTelemetry.ts'
import { createRequire } from 'node:module'
import { composeServices } from '@apollo/composition'
import { GraphQLError, printSchema } from 'graphql'
import { ComposeError } from './ComposeError.ts'
import { explainBuildErrors } from './explainBuildErrors.ts'
import { loadSubgraph, type SubgraphDefinition } from './loadSubgraph.ts'
import { readSupergraphConfig } from './readSupergraphConfig.ts'

export interface Composed {
  readonly supergraphSdl: string
  /** What clients see, printed. */
  readonly apiSdl: string
  readonly hints: readonly string[]
}

const installed = (createRequire(import.meta.url)('@apollo/composition/package.json') as { version: string })
  .version

/**
 * Does what `rover supergraph compose --config <file>` does, with the same library.
 *
 * @throws ComposeError with code E029 and every build error when the subgraphs do not fit together
 */
export async function composeSupergraph(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Composed> {
  const config = readSupergraphConfig(file, env)
  if (config.federation_version !== `=${installed}`) {
    throw new ComposeError(
      `${file} asks for federation ${config.federation_version}, and =${installed} is installed; make them the same.`,
    )
  }
  const subgraphs = await loadAll(config.subgraphs, file)
  const result = composeServices(subgraphs.map((subgraph) => ({ ...subgraph })))
  if (result.errors) throw explainBuildErrors(result.errors)
  return {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    apiSdl: `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`,
    hints: result.hints.map((hint) => hint.toString()),
  }
}

async function loadAll(
  configs: Parameters<typeof loadSubgraph>[1] extends infer C ? Readonly<Record<string, C>> : never,
  file: string,
): Promise<SubgraphDefinition[]> {
  const loaded: SubgraphDefinition[] = []
  const errors: GraphQLError[] = []
  for (const name of Object.keys(configs).sort()) {
    const config = configs[name]
    if (!config) continue
    try {
      loaded.push(await loadSubgraph(name, config, file))
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      errors.push(error)
    }
  }
  if (errors.length > 0) throw explainBuildErrors(errors)
  return loaded
}
