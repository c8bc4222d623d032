import type { Clock, Viewer } from '@rose-ash/domain'
import { lifetimes } from './lifetimes.ts'

/** True when the viewer proved a moment ago to be the member, and not somebody at a browser that was left open. */
export function isFresh(viewer: Viewer, clock: Clock): boolean {
  const shownAt = viewer.token?.authenticatedAt?.getTime()
  return shownAt !== undefined && clock.now().getTime() - shownAt < lifetimes.freshness
}
