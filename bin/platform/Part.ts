/** One service of the platform while it runs. */
export interface Part {
  readonly name: string
  stop(): Promise<void>
  /** Makes ready what the first visitor would wait for, once everything answers. */
  warm?(): Promise<void>
}
