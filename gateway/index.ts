export type { Gateway, Source } from './Gateway.ts'
export { serveGateway } from './serveGateway.ts'
