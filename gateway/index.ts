export { createGateway, type GatewayOptions } from './createGateway.ts'
export type { Gateway, GatewayRequest, Source } from './Gateway.ts'
export { serveGateway } from './serveGateway.ts'
export { watchSupergraph } from './watchSupergraph.ts'
