import { z } from 'zod'

export const idSchema = z.uuid()

/**
 * The payload of one topic: ids and the few facts that would be gone when a consumer looks, never a copy of the
 * object. Schemas grow by optional keys only; a breaking change is a new topic. Unknown keys are dropped, so that
 * an old consumer reads what a newer emitter writes.
 *
 * Every payload also carries who caused the event (null: the system, or a stranger) and, when the change came by
 * a traced request, its W3C `traceparent`.
 */
export const eventPayload = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({
    schemaVersion: z.literal(1).default(1),
    actorUserId: idSchema.nullable().default(null),
    traceparent: z.string().optional(),
    ...shape,
  })
