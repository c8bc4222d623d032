import { type EventPayload, eventSchemas, isTopic, type NewEventPayload, type Topic } from './eventSchemas.ts'

/** An event as it is emitted, inside the transaction of the change that it tells of. */
export type NewDomainEvent<T extends Topic = Topic> = {
  [K in T]: {
    readonly topic: K
    /** The noun that changed, e.g. `Product`, and its id. */
    readonly aggregateType: string
    readonly aggregateId: string
    readonly payload: NewEventPayload<K>
  }
}[T]

/** An event as a consumer gets it. The same `id` may come twice. */
export type DomainEvent<T extends Topic = Topic> = {
  [K in T]: {
    readonly id: string
    readonly topic: K
    readonly aggregateType: string
    readonly aggregateId: string
    /** ISO 8601, the time of the emitting transaction. */
    readonly occurredAt: string
    readonly payload: EventPayload<K>
  }
}[T]

/** An event that has travelled as JSON. */
export interface RawDomainEvent {
  readonly id: string
  readonly topic: string
  readonly aggregateType: string
  readonly aggregateId: string
  readonly occurredAt: string
  readonly payload: unknown
}

/**
 * The event with its payload checked against the catalogue.
 *
 * @throws Error for a topic that the catalogue lacks
 * @throws ZodError for a payload that breaks its schema
 */
export function parseDomainEvent(raw: RawDomainEvent): DomainEvent {
  if (!isTopic(raw.topic)) throw new Error(`The catalogue of events has no topic ${raw.topic}`)
  return { ...raw, payload: eventSchemas[raw.topic].parse(raw.payload) } as DomainEvent
}
