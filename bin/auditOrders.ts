import { formatMoney } from '@rose-ash/domain'
import { auditOrders } from './audit/auditOrders.ts'
import { createRoom } from './platform/createRoom.ts'
import { withDatabase } from './platform/withDatabase.ts'

const mostShown = 100

/** `npm run audit:orders`: proves that money and stock add up, on the database of this clone. Its exit code is 1 when they do not. */
export async function run(): Promise<void> {
  await withDatabase('audit', async (around, say) => {
    for (const seller of ['market', 'events'] as const) await createRoom(seller, around)
    const audit = await auditOrders(around.knex, around.registry)
    const money = (amountMinor: number) => formatMoney({ amountMinor, currency: around.config.currency })
    say(`${audit.orders} orders, ${money(audit.paidMinor)} paid, ${money(audit.refundedMinor)} paid back.`)
    say(`${audit.reservations} holds of theirs compared with the shelves.`)
    for (const sentence of audit.underway.slice(0, mostShown)) say(`On its way: ${sentence}`)
    for (const sentence of audit.violations.slice(0, mostShown)) say(sentence)
    say(
      audit.violations.length === 0
        ? 'Money and stock add up.'
        : `${audit.violations.length} things do not add up. docs/how-to/audit-orders.md says what to do.`,
    )
    if (audit.violations.length > 0) process.exitCode = 1
  })
}
