/** One file of template text, as the reader and every diagnostic see it. */
export type Source = {
  readonly file: string
  readonly text: string
}
