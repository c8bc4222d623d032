/** The six subgraphs, in the order of their ports. */
export const subgraphNames = ['blog', 'market', 'cart', 'events', 'federation', 'account'] as const

export type SubgraphName = (typeof subgraphNames)[number]

/** Every subgraph has one site of the same name. */
export const siteNames = [...subgraphNames] as const

export type SiteName = SubgraphName
