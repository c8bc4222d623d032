import { createKnex, startEmbeddedPostgres } from '@rose-ash/db'
import { type Cost, costOf, rounds } from '../costOf.ts'
import { type InsidePlatform, insidePlatform } from '../insidePlatform.ts'
import { type Load, load } from '../load.ts'
import { settle } from '../settle.ts'
import { startClone } from '../startClone.ts'
import { uncached } from '../uncached.ts'
import { buy, type Step, steps } from './buy.ts'
import { countStatements } from './countStatements.ts'
import { goodsInStock } from './goodsInStock.ts'
import { loadCheckouts } from './loadCheckouts.ts'
import { type ShopPage, shopPages } from './shopPages.ts'

export interface ShopResult {
  readonly pages: readonly (Pick<ShopPage, 'path' | 'kind'> & Load & Cost)[]
  /** Each step of a checkout, and a whole one. */
  readonly checkouts: ReadonlyMap<Step | 'all', Load & { readonly statements: number }>
  readonly failedCheckouts: number
}

const connections = 8
const warmUp = 50

/** Starts the platform with its page cache off, and measures what visitors and buyers do. */
export async function measureShop(of: {
  dataDir: string
  firstPort: number
  requests: number
  checkouts: number
}): Promise<ShopResult> {
  const clone = await startClone({ dataDir: of.dataDir, firstPort: of.firstPort, env: uncached })
  const database = await startEmbeddedPostgres({ dataDir: of.dataDir })
  const knex = createKnex({ url: database.url, applicationName: 'bench', statementTimeoutMs: 0 })
  try {
    await settle(knex)
    const goods = await goodsInStock(knex)
    const pages: (ShopPage & Load)[] = []
    for (const page of shopPages(clone.config)) {
      await load(page.target, warmUp, connections)
      const measured = await load(page.target, of.requests, connections)
      console.log(`  ${page.path}: ${measured.perSecond.toFixed(0)}/s, p99 ${measured.p99.toFixed(0)} ms`)
      pages.push({ ...page, ...measured })
    }
    const { gateway } = clone.config.ports
    await loadCheckouts(gateway, goods, warmUp, connections)
    const bought = await loadCheckouts(gateway, goods, of.checkouts, connections)
    console.log(`  checkout: ${bought.steps.get('all')?.perSecond.toFixed(1)}/s, ${bought.failed} failed`)
    const { costs, statements } = await insidePlatform(database.url, clone.config, (inside) =>
      countAll(inside, goods[0] ?? ''),
    )
    return {
      pages: pages.map((page) => ({ ...page, ...(costs.get(page.path) ?? nothing) })),
      failedCheckouts: bought.failed,
      checkouts: new Map(
        [...bought.steps].map(([step, measured]) => [
          step,
          { ...measured, statements: statements.get(step) ?? 0 },
        ]),
      ),
    }
  } finally {
    await knex.destroy()
    await clone.stop()
    await database.stop()
  }
}

const nothing: Cost = { statements: 0, buffers: 0, rows: 0 }

/** What each page and each step of a checkout costs the database. */
async function countAll({ around, config }: InsidePlatform, variantId: string) {
  const costs = new Map<string, Cost>()
  for (const { path, target } of shopPages(config)) costs.set(path, await costOf(around.knex, target))
  const statements = new Map<Step | 'all', number>()
  await buy(config.ports.gateway, variantId, (_, work) => work()) // fills what is remembered between requests
  for (let round = 0; round < rounds; round++)
    await buy(config.ports.gateway, variantId, async (step, work) => {
      const { count, result } = await countStatements(around.knex, work)
      statements.set(step, Math.min(count, statements.get(step) ?? count))
      return result
    })
  statements.set(
    'all',
    steps.reduce((sum, step) => sum + (statements.get(step) ?? 0), 0),
  )
  return { costs, statements }
}
