/** A member as a reference. The name comes along where a byline is shown; otherwise federation is asked. */
export interface User {
  readonly id: string
  readonly name?: string
}
