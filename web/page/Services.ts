import type { InteractionPort, MediaPort, PortClient } from '@rose-ash/contracts'
import type { Door } from '../sites.ts'
import type { Vault } from './createVault.ts'

/** What pages and actions draw on beside the graph. */
export interface Services {
  /** Sign-in, registration and what happens by mail. */
  readonly interaction: PortClient<InteractionPort>
  /** For what a browser carries from one page to the next and nobody else may read. */
  readonly vault: Vault
  /** Takes the pictures that members send. */
  readonly media: PortClient<MediaPort>
  readonly doors: readonly Door[]
  /** Where mail can be read that is not sent; null where it is. */
  readonly mailbox: string | null
}
