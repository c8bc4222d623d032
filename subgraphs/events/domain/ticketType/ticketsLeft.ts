import type { TicketType } from '../../models/TicketType.ts'

/** How many are neither sold nor held for somebody who is paying; null where nobody counts. */
export const ticketsLeft = ({
  capacity,
  held,
  sold,
}: Pick<TicketType, 'capacity' | 'held' | 'sold'>): number | null =>
  capacity === null ? null : Math.max(capacity - held - sold, 0)
