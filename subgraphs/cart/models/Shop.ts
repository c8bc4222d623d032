/** A shop as another room speaks of it. */
export interface Shop {
  readonly id: string
}
