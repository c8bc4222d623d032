import type { Part } from './Part.ts'
import { isSubgraphName, type PartName } from './partNames.ts'
import type { Surroundings } from './Surroundings.ts'

/** Starts one part in a process of its own, which loads that part only and reaches the others over HTTP. */
export async function startOne(name: PartName, around: Surroundings): Promise<Part> {
  if (isSubgraphName(name)) return (await import('./alone/subgraphAlone.ts')).subgraphAlone(name, around)
  if (name === 'gateway') return (await import('./alone/gatewayAlone.ts')).gatewayAlone(around)
  if (name === 'web') return (await import('./alone/webAlone.ts')).webAlone(around)
  if (name === 'sandbox') return (await import('./startSandbox.ts')).startSandbox(around)
  return (await import('./alone/workerAlone.ts')).workerAlone(around)
}
