import type { SubgraphName } from '@rose-ash/config'
import { servePorts } from '@rose-ash/contracts'
import { type Room, serveRoom } from '@rose-ash/subgraph'
import type { FastifyInstance } from 'fastify'
import type { Surroundings } from './Surroundings.ts'

/** Everything that one subgraph answers: GraphQL for the gateway, its ports for peers, and the routes of its protocols. */
export async function mountSubgraph(
  service: FastifyInstance,
  room: Room,
  name: SubgraphName,
  { config, clock, registry, verifyToken }: Surroundings,
): Promise<void> {
  const secret = config.secrets.internal
  await serveRoom(room, service, { secret, verifyToken, clock })
  await servePorts(service, { registry, provider: name, secret })
}
