import type { MailPort, MailTemplate, PortClient } from '@rose-ash/contracts'
import type { Knex } from 'knex'

interface WrittenLetter {
  readonly id: string
  readonly template: MailTemplate
  readonly address: string | null
  readonly name: string
  readonly variables: Record<string, string | number>
}

const atOnce = 500

/**
 * Gives account every letter that waits. One that account has taken is deleted here; after a crash in between it is offered
 * again under the same key, and account knows it.
 *
 * @throws AggregateError when account could not take some; they stay
 */
export async function handOverLetters(knex: Knex, mail: PortClient<MailPort>): Promise<void> {
  const letters = await knex<WrittenLetter>('federation.letters').orderBy('id').limit(atOnce)
  const failures: unknown[] = []
  for (const { id, template, address, name, variables } of letters) {
    try {
      if (address !== null)
        await mail.enqueue({
          template,
          to: { address, name },
          variables,
          dedupeKey: `federation.letter:${id}`,
        })
      await knex('federation.letters').where({ id }).delete()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} letters could not be handed over`)
}
