/** Everything, running. */
export interface Platform {
  stop(): Promise<void>
  /** Makes ready what the first visitors would wait for; parts in processes of their own see to it themselves. */
  warm?(): Promise<void>
}
