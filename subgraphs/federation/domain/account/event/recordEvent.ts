import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { SecurityEventKind } from './securityEventKinds.ts'

/** Where something came from, as it may be kept: no whole address. */
export interface EventOrigin {
  readonly network: string | null
  readonly device: string | null
}

export interface NewSecurityEvent {
  readonly userId: string
  readonly kind: SecurityEventKind
  readonly at: Date
  readonly origin: EventOrigin | null
  /** What tells this one from others of its kind: methods, the name of a passkey, roles. No secret and no address. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** Notes what happened to an account; the member reads it in the security pages. */
export async function recordEvent(
  knex: Knex,
  { userId, kind, at, origin, data = {} }: NewSecurityEvent,
): Promise<void> {
  await knex('federation.security_events').insert({
    id: newId(),
    userId,
    kind,
    at,
    network: origin?.network ?? null,
    device: origin?.device ?? null,
    data: JSON.stringify(data),
  })
}
