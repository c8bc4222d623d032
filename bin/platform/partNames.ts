import { type Config, type SubgraphName, subgraphNames } from '@rose-ash/config'

/** What `--processes` starts a process for, and what a container runs one of. */
export const partNames = [...subgraphNames, 'worker', 'gateway', 'web', 'sandbox'] as const

export type PartName = (typeof partNames)[number]

export const isPartName = (name: string | undefined): name is PartName =>
  name !== undefined && (partNames as readonly string[]).includes(name)

export const isSubgraphName = (name: PartName): name is SubgraphName =>
  (subgraphNames as readonly string[]).includes(name)

/** Those that run with this configuration: real payments need no sandbox. */
export const partsOf = ({ sumup }: Pick<Config, 'sumup'>): PartName[] =>
  partNames.filter((name) => name !== 'sandbox' || sumup.sandbox !== null)
