import type { Config, SubgraphName } from '@rose-ash/config'
import {
  httpPort,
  IdentityPort,
  InteractionPort,
  MailPort,
  MediaHolderPort,
  MediaPort,
  type Port,
  PurchasablePort,
  type Registry,
  SessionPort,
} from '@rose-ash/contracts'

const ports: readonly Port[] = [
  IdentityPort,
  SessionPort,
  InteractionPort,
  MailPort,
  MediaPort,
  MediaHolderPort,
  PurchasablePort,
]

/** Lets this process ask the ports of rooms that run in others. */
export function connectPeers(registry: Registry, config: Config, here: readonly SubgraphName[]): void {
  for (const port of ports) {
    for (const provider of port.providers) {
      if (here.includes(provider)) continue
      const url = new URL(config.subgraphs[provider].url).origin
      registry.connect(port, httpPort(port, { url, secret: config.secrets.internal }), provider)
    }
  }
}
