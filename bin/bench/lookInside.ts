import type { Config } from '@rose-ash/config'
import { type Cost, costOf } from './costOf.ts'
import { insidePlatform } from './insidePlatform.ts'
import { load } from './load.ts'
import { measuredPages } from './pages.ts'
import { profile, type Share } from './profile.ts'

export interface Inside {
  /** Of each page, by its name. */
  readonly costs: ReadonlyMap<string, Cost>
  /** Where the processor time of the product list goes. */
  readonly shares: readonly Share[]
}

/** What is seen from inside only: what each page costs the database, and where the processor time of the first one goes. */
export const lookInside = (url: string, outside: Config): Promise<Inside> =>
  insidePlatform(url, outside, async ({ around, config: { ports } }) => {
    const port = ports.web
    const pages = measuredPages(outside).map(({ name, target }) => ({ name, target: { ...target, port } }))
    const costs = new Map<string, Cost>()
    for (const { name, target } of pages) costs.set(name, await costOf(around.knex, target))
    const [list] = pages
    if (!list) throw new Error('nothing to measure')
    const ask = () => load(list.target, 300, 8)
    await ask() // V8 needs a while
    return { costs, shares: await profile(ask) }
  })
