import { z } from 'zod'

const schema = z.union(
  [
    z.strictObject({ file: z.string() }),
    z.strictObject({
      subgraph_url: z.url(),
      introspection_headers: z.record(z.string(), z.string()).optional(),
    }),
    z.strictObject({ graphref: z.string(), subgraph: z.string() }),
    z.strictObject({ sdl: z.string() }),
  ],
  'is none of {file}, {subgraph_url, introspection_headers}, {graphref, subgraph} and {sdl}',
)

/** The file that `rover supergraph compose --config` reads. Rover ignores keys that it does not know; they are refused here. */
export const supergraphConfig = z.strictObject({
  federation_version: z
    .string('is missing; name the exact version of the composition library, such as =2.14.4')
    .regex(/^=2\.\d+\.\d+$/, 'must be an exact version with "=", such as =2.14.4'),
  subgraphs: z.record(z.string(), z.strictObject({ routing_url: z.url().optional(), schema })),
})

export type SupergraphConfig = z.output<typeof supergraphConfig>
export type SubgraphConfig = SupergraphConfig['subgraphs'][string]
