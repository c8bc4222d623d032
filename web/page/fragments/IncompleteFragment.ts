/** A fragment could not be made whole. What could be made serves when there is nothing better from before. */
export class IncompleteFragment extends Error {
  override readonly name = 'IncompleteFragment'
  readonly html: string

  constructor(message: string, html: string) {
    super(message)
    this.html = html
  }
}
