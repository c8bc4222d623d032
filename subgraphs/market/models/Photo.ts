/** A picture that a member sent, as it is shown: its forms lie at `<path>/<width>.<avif|webp|jpg>`. */
export interface Photo {
  readonly path: string
  readonly alt: string
  readonly width: number
  readonly height: number
  /** Ascending; the last is `width`. */
  readonly widths: readonly number[]
}
