export { createGateway, type GatewayOptions } from './createGateway.ts'
export type { Gateway, GatewayRequest, Source } from './Gateway.ts'
