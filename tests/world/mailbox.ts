import { setTimeout as pause } from 'node:timers/promises'
import { readMailbox } from '@rose-ash/account/mail/mailbox/readMailbox.ts'
import type { World } from './World.ts'

export interface ReceivedMail {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Every address in the text, in its order. The last leads back to the street. */
  readonly links: readonly string[]
}

const patienceMs = 15_000

/** What each world's tests have read. */
const read = new WeakMap<World['knex'], Set<string>>()

/**
 * Waits for a letter to an address, and takes it out of the mailbox: the next call waits for the next letter. Of several that
 * lie there it takes the newest, and the older ones with it.
 */
export async function mailTo(world: World, address: string): Promise<ReceivedMail> {
  const taken = read.get(world.knex) ?? new Set()
  read.set(world.knex, taken)
  const deadline = performance.now() + patienceMs
  do {
    const found = await untaken(world, address, taken)
    for (const { id } of found) taken.add(id)
    const [newest] = found
    if (newest) return newest.mail
    await pause(20)
  } while (performance.now() < deadline)
  throw new Error(`No letter has come to ${address}`)
}

/** How many letters to an address lie unread. Waits for nothing. */
export async function unreadMail(world: World, address: string): Promise<number> {
  return (await untaken(world, address, read.get(world.knex) ?? new Set())).length
}

/** The newest first. */
async function untaken({ config }: World, address: string, taken: ReadonlySet<string>) {
  const letters = await readMailbox(config.mail.directory, address)
  return letters
    .filter(({ id, to }) => !taken.has(id) && addressIn(to).toLowerCase() === address.toLowerCase())
    .map(({ id, subject, text, html }) => ({
      id,
      mail: { subject, text, html, links: text.match(/https?:\/\/\S+/g) ?? [] },
    }))
}

/** The address in `Ada Okafor <ada@rose-ash.example>`, or alone. */
const addressIn = (to: string): string => /<([^<>]+)>$/.exec(to)?.[1] ?? to
