import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import PostalMime from 'postal-mime'
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

async function untaken({ config }: World, address: string, taken: ReadonlySet<string>) {
  const files = await readdir(config.mail.directory).catch(() => [])
  const ids = files.filter((file) => file.endsWith('.eml') && !taken.has(file))
  const found: { id: string; mail: ReceivedMail }[] = []
  for (const id of ids.sort().reverse()) {
    const {
      to,
      subject = '',
      text = '',
      html = '',
    } = await PostalMime.parse(await readFile(join(config.mail.directory, id)))
    if (to?.[0]?.address?.toLowerCase() !== address.toLowerCase()) continue
    const links = text.match(/https?:\/\/\S+/g) ?? []
    found.push({ id, mail: { subject, text, html, links } })
  }
  return found
}
