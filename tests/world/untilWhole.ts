import { setTimeout as pause } from 'node:timers/promises'
import { siteNames } from '@rose-ash/config'
import type { World } from './World.ts'

/**
 * Waits until every home answers with all its parts: a busy machine needs a while to compile what the first visitors ask for,
 * and until then their pages come without what was late.
 */
export async function untilWhole(visit: World['visit']): Promise<void> {
  const latest = Date.now() + 60_000
  for (const site of ['home', ...siteNames] as const)
    while ((await visit(site, '/')).body.includes('having a rest')) {
      if (Date.now() > latest) throw new Error(`The home of ${site} lacks a part, a minute after the start.`)
      await pause(250)
    }
}
