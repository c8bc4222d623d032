import { readFileSync } from 'node:fs'
import { createCache } from '@rose-ash/cache'
import { subgraphNames } from '@rose-ash/config'
import { anonymous } from '@rose-ash/domain'
import type { Source } from '@rose-ash/gateway'
import { createGateway } from '@rose-ash/gateway/createGateway.ts'
import type { Room } from '@rose-ash/subgraph'
import { GraphQLObjectType, GraphQLSchema } from 'graphql'
import { createRoom } from '../../bin/platform/createRoom.ts'
import { surround } from '../../bin/platform/surround.ts'
import type { Ask, World } from './World.ts'

/** Another gateway on the world's database, for whose questions the subgraphs never use their compiled queries. */
export async function askByTheBook(world: World): Promise<{ ask: Ask; stop(): Promise<void> }> {
  const around = surround(world.config, world.config.database.url ?? '', 'by the book')
  const cache = createCache({ url: null, namespace: 'by the book', maxEntries: 100 })
  const sources: Record<string, Source> = {}
  for (const name of subgraphNames)
    sources[name] = { kind: 'local', room: notCompilable(await createRoom(name, around)) }
  const gateway = await createGateway({
    supergraphSdl: readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8'),
    sources,
    config: world.config,
    cache,
    verifyToken: around.verifyToken,
    logger: around.logger,
  })
  return {
    ask: (query, { as, variables } = {}) =>
      gateway.execute({
        query,
        ...(variables && { variables }),
        viewer: as ? { userId: as.id, handle: as.handle, roles: as.roles } : anonymous,
        headers: {},
      }),
    async stop() {
      await gateway.stop()
      await cache.close()
      await around.knex.destroy()
    },
  }
}

/** Types that tell their objects themselves are left to graphql-js. */
function notCompilable(room: Room): Room {
  const config = room.schema.toConfig()
  const query = config.query && new GraphQLObjectType({ ...config.query.toConfig(), isTypeOf: () => true })
  const types = config.types.filter((type) => type !== config.query)
  return { ...room, schema: new GraphQLSchema({ ...config, query, types, assumeValid: true }) }
}
