import { type ASTNode, type GraphQLError, getLocation, type Source } from 'graphql'
import { ComposeError } from './ComposeError.ts'

/** All build errors as rover words them, each with its code, its subgraphs and the lines to look at. */
export function explainBuildErrors(errors: readonly GraphQLError[]): ComposeError {
  const count = errors.length === 1 ? '1 build error' : `${errors.length} build errors`
  const causes = errors.map(
    (error) => `${error.extensions.code ?? 'UNKNOWN'}: ${error.message}${placesOf(error)}`,
  )
  return new ComposeError(
    [
      `Encountered ${count} while trying to build a supergraph.`,
      '',
      'Caused by:',
      ...causes.map((cause) => `    ${cause.replaceAll('\n', '\n    ')}`),
      '',
      '    The subgraph schemas you provided are incompatible with each other.',
    ].join('\n'),
    'E029',
  )
}

function placesOf(error: GraphQLError): string {
  const places = new Set<string>()
  for (const node of error.nodes ?? []) {
    const subgraph = (node as ASTNode & { subgraph?: string }).subgraph
    if (node.loc) places.add(place(subgraph, node.loc.source, node.loc.start))
  }
  if (places.size === 0 && error.source) places.add(place(undefined, error.source, error.positions?.[0] ?? 0))
  return [...places].map((one) => `\n    at ${one}`).join('')
}

const place = (subgraph: string | undefined, source: Source, position: number): string =>
  `${subgraph === undefined ? '' : `${subgraph} `}${source.name}:${getLocation(source, position).line}`
