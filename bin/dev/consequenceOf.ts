/** What follows from a changed file: which generated files are stale, before everything begins again. */
export interface Consequence {
  readonly generate: readonly string[]
}

const nothingGenerated: Consequence = { generate: [] }

/** @param path from the folder of the clone */
export function consequenceOf(path: string): Consequence | null {
  if (/(^|\/)(node_modules|generated|bench|conformance)\//.test(path) || /\.test\.ts$/.test(path)) return null
  if (/^subgraphs\/[^/]+\/schema\.graphql$/.test(path))
    return { generate: ['types', 'supergraph', 'operations'] }
  if (/^web\/.*\.graphql$/.test(path)) return { generate: ['operations'] }
  if (/\.(ts|mjs)$/.test(path) || path.startsWith('_config/')) return nothingGenerated
  return null
}
