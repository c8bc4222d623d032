import { IdentityPort, type Registry } from '@rose-ash/contracts'
import { anonymous, type Viewer } from '@rose-ash/domain'

/** Finds the member whom a visitor of a development clone says to be. */
export function developmentViewer(registry: Registry): (handle: string | null) => Promise<Viewer> {
  const identity = registry.find(IdentityPort)
  return async (handle) => {
    if (handle === null) return anonymous
    const { viewers } = await identity.viewersByHandle({ handles: [handle] })
    return viewers[0] ?? anonymous
  }
}
