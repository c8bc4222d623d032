import { loadConfig } from '@rose-ash/config'
import { startEmbeddedPostgres } from '@rose-ash/db'
import type { Cost } from './costOf.ts'
import { environmentOf } from './environmentOf.ts'
import { lookInside } from './lookInside.ts'
import { uncached } from './uncached.ts'

/** What each page costs the database, and nothing else: for a world that is a step between two others. */
export async function measureCosts(of: {
  dataDir: string
  firstPort: number
}): Promise<ReadonlyMap<string, Cost>> {
  const database = await startEmbeddedPostgres({ dataDir: of.dataDir })
  try {
    const { costs } = await lookInside(
      database.url,
      loadConfig({ env: { ...environmentOf(of), ...uncached } }),
    )
    return costs
  } finally {
    await database.stop()
  }
}
