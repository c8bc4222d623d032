/** Everything, running. */
export interface Platform {
  stop(): Promise<void>
}
