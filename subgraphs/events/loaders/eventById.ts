import { idLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { readableEvents } from './readableEvents.ts'

/** Events that the viewer may see. */
export const eventById = (events: EventsDomain) =>
  idLoader((ids) => readableEvents(events).findByIds([...ids]))
