/** A member's account from the inside; whoever holds one may see all of it. */
export interface Security {
  readonly userId: string
}
