import { setTimeout as pause } from 'node:timers/promises'
import { siteNames } from '@rose-ash/config'
import type { World } from './World.ts'

/**
 * Waits until every home answers with all its parts, and the sign-in too: a busy machine needs a while to compile what the first visitors ask for,
 * and until then their pages come without what was late.
 */
export async function untilWhole(visit: World['visit']): Promise<void> {
  const latest = Date.now() + 60_000
  const places = [
    ...(['home', ...siteNames] as const).map((site) => [site, '/'] as const),
    ['blog', '/login'] as const,
  ]
  for (const [site, path] of places)
    while ((await visit(site, path)).body.includes('having a rest')) {
      if (Date.now() > latest) throw new Error(`${path} of ${site} lacks a part, a minute after the start.`)
      await pause(250)
    }
}
