/** A letter in its envelope. */
export interface OutgoingMail {
  readonly id: string
  /** Of the letter and not of the attempt: a server that gets it twice can tell (RFC 5322, 3.6.4). */
  readonly messageId: string
  readonly date: Date
  readonly from: string
  readonly to: { readonly address: string; readonly name: string | null }
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Takes letters out of the house. */
export interface Post {
  /** @throws MailRefused when it was not taken */
  send(mail: OutgoingMail): Promise<void>
}
