/** A letter as it lies in the mailbox of a development clone. */
export interface KeptLetter {
  readonly id: string
  readonly subject: string
  readonly from: string
  readonly to: string
  readonly date: string
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly text: string
  readonly html: string
}
