import { type DomainEvent, parseDomainEvent, type RawDomainEvent } from '@rose-ash/contracts'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import type { EventHandler, RoomJobs } from './RoomJobs.ts'

/** Another run of the same event was faster; what this one did must be undone. */
class AlreadyHandled extends Error {}

/**
 * Lets a room handle one event. The note in the room's `inbox_seen` commits together with what the handler wrote
 * through its transaction; an event that was handled before is passed over.
 */
export async function handleEvent(
  knex: Knex,
  room: RoomJobs,
  raw: RawDomainEvent,
  logger: Logger,
): Promise<void> {
  const event = parseDomainEvent(raw)
  const handler = room.events[event.topic] as EventHandler | undefined
  if (!handler) throw new Error(`${room.name} has no handler for ${event.topic}`)
  try {
    await knex.transaction((trx) => handleOnce(trx, room.name, event, () => handler(event, { trx, logger })))
  } catch (error) {
    if (!(error instanceof AlreadyHandled)) throw error
  }
}

async function handleOnce(
  trx: Knex.Transaction,
  room: string,
  { id, topic }: DomainEvent,
  handle: () => Promise<void>,
): Promise<void> {
  const seen = { messageId: id, handler: topic }
  if (await trx(`${room}.inbox_seen`).where(seen).first('messageId')) return
  await handle()
  // Last, so that no row of ours is locked while the handler works.
  const noted = await trx(`${room}.inbox_seen`)
    .insert(seen)
    .onConflict(['message_id', 'handler'])
    .ignore()
    .returning('messageId')
  if (noted.length === 0) throw new AlreadyHandled()
}
