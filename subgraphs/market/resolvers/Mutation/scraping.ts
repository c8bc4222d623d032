import { payload } from '@rose-ash/subgraph'
import type { MutationResolvers } from '../../generated/graphql.ts'
import { approveScrapeItem as approve } from '../../scrape/review/approveScrapeItem.ts'
import { ignoreScrapeItem as ignore } from '../../scrape/review/ignoreScrapeItem.ts'
import { startScrape as start } from '../../scrape/running/startScrape.ts'
import { createScrapeSource as create } from '../../scrape/source/createScrapeSource.ts'
import { updateScrapeSource as update } from '../../scrape/source/updateScrapeSource.ts'

export const createScrapeSource: MutationResolvers['createScrapeSource'] = async (_, { input }, context) =>
  payload(await create(context.domain, input, context.allowsSandbox), 'scrapeSource')

export const updateScrapeSource: MutationResolvers['updateScrapeSource'] = async (_, { input }, context) =>
  payload(await update(context.domain, input, context.allowsSandbox), 'scrapeSource')

export const startScrape: MutationResolvers['startScrape'] = async (_, { input }, { domain }) =>
  payload(await start(domain, input), 'scrapeRun')

export const approveScrapeItem: MutationResolvers['approveScrapeItem'] = async (_, { input }, { domain }) =>
  payload(await approve(domain, input), 'scrapeItem')

export const ignoreScrapeItem: MutationResolvers['ignoreScrapeItem'] = async (_, { input }, { domain }) =>
  payload(await ignore(domain, input), 'scrapeItem')
