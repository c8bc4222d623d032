import { repositoryRoot, type SubgraphName } from '@rose-ash/config'
import { pendingMigrations, roomSchemas } from '@rose-ash/db'
import { createService, listen } from '@rose-ash/service'
import type { Room } from '@rose-ash/subgraph'
import { loggerFor } from './loggerFor.ts'
import { mountSubgraph } from './mountSubgraph.ts'
import type { Part } from './Part.ts'
import type { Surroundings } from './Surroundings.ts'

/**
 * Opens the port of one subgraph.
 *
 * @throws StartError when the port is taken
 */
export async function startSubgraph(room: Room, name: SubgraphName, around: Surroundings): Promise<Part> {
  const { config, knex } = around
  const service = createService({
    name,
    logger: loggerFor(name, around),
    ready: {
      database: async () => {
        await knex.raw('select 1')
      },
      migrations: () => migrationsAreApplied(around, name),
    },
  })
  await mountSubgraph(service, room, name, around)
  await listen(service, { host: config.host, port: config.ports.subgraphs[name], setting: 'SUBGRAPH_PORT' })
  return { name, stop: () => service.close(), warm: async () => room.warm?.() }
}

async function migrationsAreApplied({ knex }: Surroundings, name: SubgraphName): Promise<void> {
  const schemas = roomSchemas(repositoryRoot).filter(({ schema }) => schema === name)
  const [first] = await pendingMigrations({ knex, schemas })
  if (first !== undefined) throw new Error(`the migration ${first} has not been applied`)
}
