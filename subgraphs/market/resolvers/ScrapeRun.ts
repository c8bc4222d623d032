import type { ScrapeRunResolvers } from '../generated/graphql.ts'

export const ScrapeRun: ScrapeRunResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.scrapeRunById.load(id),
  source: async ({ sourceId }, _, { loaders }) => {
    const source = await loaders.scrapeSourceById.load(sourceId)
    if (!source) throw new Error(`A run without its source ${sourceId}`)
    return source
  },
}
