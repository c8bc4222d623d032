import type { z } from 'zod'
import { accountEvents } from './accountEvents.ts'
import { blogEvents } from './blogEvents.ts'
import { calendarEvents } from './calendarEvents.ts'
import { cartEvents } from './cartEvents.ts'
import { federationEvents } from './federationEvents.ts'
import { identityEvents } from './identityEvents.ts'
import { marketEvents } from './marketEvents.ts'

/** Every domain event there is: the schema of its payload by its topic. */
export const eventSchemas = {
  ...identityEvents,
  ...blogEvents,
  ...marketEvents,
  ...cartEvents,
  ...calendarEvents,
  ...accountEvents,
  ...federationEvents,
}

export type Topic = keyof typeof eventSchemas

export const isTopic = (text: string): text is Topic => Object.hasOwn(eventSchemas, text)

/** What a consumer reads. */
export type EventPayload<T extends Topic = Topic> = z.output<(typeof eventSchemas)[T]>

/** What an emitter writes; the keys that every payload has may be left out. */
export type NewEventPayload<T extends Topic = Topic> = z.input<(typeof eventSchemas)[T]>
