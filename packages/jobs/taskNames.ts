/** How jobs are called in the queue, which all processes share. `packages/db` enqueues `deliver` with each event. */
export const taskNames = {
  /** Hands the outbox of one schema to the consumers. */
  deliver: 'deliver',
  /** A consumer handles one event. */
  handle: (consumer: string): string => `${consumer}.handle`,
  /** A room forgets what was delivered and handled long ago. */
  forget: (room: string): string => `${room}.forget`,
  ofRoom: (room: string, job: string): string => `${room}.${job}`,
} as const
