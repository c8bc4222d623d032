import type { TokenVerifier } from '@rose-ash/subgraph/accessToken.ts'
import type { FastifyInstance } from 'fastify'
import { type ApolloOptions, createApollo } from './createApollo.ts'
import { graphiqlRoutes } from './graphiql/graphiqlRoutes.ts'
import { graphqlRoutes } from './graphqlRoutes.ts'

export interface HttpOptions extends ApolloOptions {
  readonly verifyToken: TokenVerifier
  trusted(hash: string): string | undefined
}

/** Adds the gateway's routes to a service, each group in a scope of its own. */
export function mountHttp(service: FastifyInstance, options: HttpOptions): void {
  service.register(async (scope) => {
    const apollo = await createApollo(options)
    scope.addHook('onClose', () => apollo.stop())
    await graphqlRoutes(scope, { ...options, apollo })
  })
  if (!options.config.gateway.introspection) return
  service.register((scope) => graphiqlRoutes(scope, options.config))
}
