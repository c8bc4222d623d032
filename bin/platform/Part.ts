/** One service of the platform while it runs. */
export interface Part {
  readonly name: string
  stop(): Promise<void>
}
