export { type UnreliableNetwork, unreliableNetwork } from './unreliableNetwork.ts'
