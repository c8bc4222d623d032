import type { QueryResolvers } from '../../generated/graphql.ts'

export const scrapeSources: QueryResolvers['scrapeSources'] = (_, args, { loaders }) =>
  loaders.scrapeSourceList(args)

export const scrapeSource: QueryResolvers['scrapeSource'] = (_, { slug }, { loaders }) =>
  loaders.scrapeSourceBySlug.load(slug)

export const scrapeRuns: QueryResolvers['scrapeRuns'] = (_, args, { loaders }) => loaders.scrapeRunList(args)

export const scrapeRun: QueryResolvers['scrapeRun'] = (_, { id }, { loaders }) =>
  loaders.scrapeRunById.load(id)

export const scrapeItems: QueryResolvers['scrapeItems'] = (_, args, { loaders }) =>
  loaders.scrapeItemList(args)
