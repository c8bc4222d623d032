import type { AccountDomain } from '../../AccountDomain.ts'
import type { EventOrigin } from './recordEvent.ts'

/** Where the viewer's session was begun; null for a token without a session. */
export async function originOfViewer({ viewer, sessions }: AccountDomain): Promise<EventOrigin | null> {
  const session = viewer.token?.session ?? null
  if (session === null || viewer.userId === null) return null
  return (await sessions.listSessions(viewer.userId)).find(({ id }) => id === session) ?? null
}
